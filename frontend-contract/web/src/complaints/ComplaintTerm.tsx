import { useState } from 'react';
import { useWords } from '../app/useWords';
import { TermSteps } from '../facts/TermWhy';
import { Button, Card, Chip, Written } from '../parts';
import type { PageComplaint } from './ComplaintPage';
import { PostponeDialog } from './PostponeDialog';

/** By when it is answered, why that day, and whether that was put off. */
export function ComplaintTerm({ complaint, onPostponed }: { complaint: PageComplaint; onPostponed: () => void }) {
  const { t, day } = useWords();
  const { term, dueOn, status, postponedBecause, allowedActions } = complaint;
  const [postponing, setPostponing] = useState(false);
  return (
    <aside className="bits">
      <Card labelledBy="complaint-term">
        <h2 id="complaint-term" tabIndex={-1}>{t(status === 'OPEN' ? 'complaint.term' : 'complaint.term.was')}</h2>
        <p className="date"><time dateTime={dueOn}>{day(dueOn)}</time></p>
        {term.state === 'LATE' && <Chip tone="late">{t(status === 'OPEN' ? 'complaint.term.LATE' : 'complaint.term.WAS_LATE')}</Chip>}
        {term.state === 'MET' && <Chip tone="ok">{t('complaint.term.MET')}</Chip>}
        {postponedBecause && <><h3>{t('complaint.postponed')}</h3><Written text={postponedBecause} /></>}
        {allowedActions.includes('POSTPONE_COMPLAINT') && <p className="row no-print"><Button tone="quiet" onClick={() => setPostponing(true)}>{t('complaint.postpone')}</Button></p>}
        <details>
          <summary>{t('complaint.why')}</summary>
          <TermSteps steps={term.steps} />
        </details>
      </Card>
      {postponing && <PostponeDialog complaint={complaint} onClose={() => setPostponing(false)} onDone={onPostponed} />}
    </aside>
  );
}
