import { useWords } from '../app/useWords';
import type { Scheme } from './RequestForm';
import { boundsOf, inTimeFor, nextMeeting } from './scheme';
import { today } from '../app/today';

interface Point { text: string; article: string }

/** By which rules the town decides, to read while writing. */
export function Criteria({ scheme, area }: { scheme: Scheme; area: string | undefined }) {
  const { t } = useWords();
  const yes = scheme.grounds.filter((ground) => ground.outcomes.includes('GRANTED'));
  const no = scheme.grounds.filter((ground) => !ground.outcomes.includes('GRANTED'));
  return (
    <details className="support-criteria">
      <summary>{t('support.criteria')}</summary>
      <div className="stack">
        <Points title={t('support.criteria.looks')} points={scheme.criteria} />
        <Points title={t('support.criteria.yes')} points={yes} />
        <Points title={t('support.criteria.no')} points={no} />
        <Afterwards scheme={scheme} />
        <Meeting scheme={scheme} area={area} />
      </div>
    </details>
  );
}

function Points({ title, points }: { title: string; points: readonly Point[] }) {
  if (points.length === 0) {
    return null;
  }
  return (
    <div>
      <p className="strong">{title}</p>
      <ul>{points.map(({ text, article }) => <li key={text}>{text} <span className="meta">({article})</span></li>)}</ul>
    </div>
  );
}

/** What somebody who gets it does in return, and how they account for the money. */
function Afterwards({ scheme: { obligations, accountingBands, mostPerRequest } }: { scheme: Scheme }) {
  const { t, euros } = useWords();
  if (obligations.length === 0 && accountingBands.length === 0) {
    return null;
  }
  return (
    <div>
      <p className="strong">{t('support.criteria.afterwards')}</p>
      <ul>
        {mostPerRequest != null && <li>{t('support.criteria.most', { amount: euros(mostPerRequest) })}</li>}
        {obligations.map((one) => <li key={one}>{one}</li>)}
        {boundsOf(accountingBands).map(({ form, above, upTo }) => (
          <li key={form}>{t(upTo == null ? 'support.accounting.above' : 'support.accounting.upTo', { amount: euros(upTo ?? above), what: t(`support.accounting.${form}`) })}</li>
        ))}
      </ul>
    </div>
  );
}

function Meeting({ scheme, area }: { scheme: Scheme; area: string | undefined }) {
  const { t, day } = useWords();
  const next = nextMeeting(scheme.meetings, area, today(), scheme.daysBeforeMeeting ?? 0);
  return next ? <p>{t('support.criteria.meeting', { day: day(next), last: day(inTimeFor(next, scheme.daysBeforeMeeting ?? 0)) })}</p> : null;
}
