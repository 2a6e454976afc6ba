import './facts.css';
import type { RequestFactsFragment, TermFactsFragment } from '@samenwijk/contract';
import { today } from '../app/today';
import { useWords } from '../app/useWords';
import { Chip, Written } from '../parts';

type Suspension = NonNullable<RequestFactsFragment['suspensions']>[number];

/** The last day for the town's decision, large, and why it is that day. */
export function TermWhy({ term, nature, suspensions, open }: {
  term: TermFactsFragment;
  nature: 'ORDER' | 'FACTUAL_ACT';
  suspensions?: readonly Suspension[] | null | undefined;
  open?: boolean;
}) {
  const { t, day } = useWords();
  if (!term.dueOn) {
    return <p className="meta">{t('term.none')}</p>;
  }
  return (
    <div className="stack">
      <p className="date">{day(term.dueOn)}</p>
      {term.state === 'LATE' && <Chip tone="late">{t('term.LATE')}</Chip>}
      {term.state === 'MET' && <Chip tone="ok">{t('term.MET')}</Chip>}
      {term.state === 'SUSPENDED' && <StandsStill suspensions={suspensions ?? []} />}
      {term.state === 'RUNNING' && <p className="meta">{t('term.moves')}</p>}
      {term.suspendedDays > 0 && <p className="meta">{t('term.stopped', { days: term.suspendedDays })}</p>}
      {nature === 'FACTUAL_ACT' && <p className="meta">{t('term.service')}</p>}
      <details open={open}>
        <summary>{t('term.why')}</summary>
        <div className="stack">
          <TermSteps steps={term.steps} />
          {suspensions && suspensions.length > 0 && <Suspensions suspensions={suspensions} />}
          {nature === 'ORDER' && (term.state === 'RUNNING' || term.state === 'SUSPENDED') && <p className="meta">{t('term.ifLate')}</p>}
        </div>
      </details>
    </div>
  );
}

/** Why no day counts now; without another reason the town waits for an answer. */
function StandsStill({ suspensions }: { suspensions: readonly Suspension[] }) {
  const { t, shortDay } = useWords();
  const now = suspensions.find((one) => one.from <= today() && today() <= one.until);
  return <p>{now ? t('term.SUSPENDED.until', { day: shortDay(now.until), why: t(`suspension.${now.kind}`) }) : t('term.SUSPENDED')}</p>;
}

/** The reasons for which it stood still, beside a question to the applicant. */
function Suspensions({ suspensions }: { suspensions: readonly Suspension[] }) {
  const { t, shortDay } = useWords();
  return (
    <div>
      <p className="strong">{t('term.suspensions')}</p>
      <ul>
        {suspensions.map((one) => (
          <li key={one.from + one.kind}>
            {t('need.days', { from: shortDay(one.from), until: shortDay(one.until) })}: {t(`suspension.${one.kind}`)}. <Written text={one.reason} as="span" />
          </li>
        ))}
      </ul>
    </div>
  );
}

export function TermSteps({ steps }: { steps: TermFactsFragment['steps'] }) {
  const { shortDay } = useWords();
  return (
    <ol className="steps">
      {steps.map((step, at) => (
        <li key={at}>
          <b>{shortDay(step.on)}:</b> {step.text} {step.article && <span className="meta">({step.article})</span>}
        </li>
      ))}
    </ol>
  );
}
