import { useState } from 'react';
import type { TermQuery } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { TermSteps } from '../facts/TermWhy';
import { Button } from '../parts';
import type { About } from './calculation';

/** The day, large, and how it came about. */
export function TermResult({ term, about }: { term: TermQuery['term']; about: About }) {
  const { t, day } = useWords();
  return (
    <section className="card mine" aria-labelledby="term-answer">
      <h2 id="term-answer">{t(`term.answer.${about}`)}</h2>
      {term.dueOn ? <p className="date term-day"><time dateTime={term.dueOn}>{day(term.dueOn)}</time></p> : <p>{t('term.noDay')}</p>}
      {term.suspendedDays > 0 && <p>{t('term.stoodStill', { days: term.suspendedDays })}</p>}
      <h3>{t('term.steps')}</h3>
      <TermSteps steps={term.steps} />
      <Share />
    </section>
  );
}

/** The address holds the whole calculation. */
function Share() {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard?.writeText(location.href).then(() => setCopied(true), () => setCopied(false));
  };
  return (
    <div className="row no-print">
      <Button tone="quiet" onClick={copy}>{t('term.share')}</Button>
      <span className="meta" role="status">{copied ? t('term.shared') : t('term.share.hint')}</span>
    </div>
  );
}
