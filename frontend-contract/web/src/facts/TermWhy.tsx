import './facts.css';
import type { TermFactsFragment } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { Chip } from '../parts';

/** The last day for the town's decision, large, and why it is that day. */
export function TermWhy({ term, nature, open }: { term: TermFactsFragment; nature: 'ORDER' | 'FACTUAL_ACT'; open?: boolean }) {
  const { t, day } = useWords();
  if (!term.dueOn) {
    return <p className="meta">{t('term.none')}</p>;
  }
  return (
    <div className="stack">
      <p className="date">{day(term.dueOn)}</p>
      {term.state === 'LATE' && <Chip tone="late">{t('term.LATE')}</Chip>}
      {term.state === 'MET' && <Chip tone="ok">{t('term.MET')}</Chip>}
      {term.state === 'SUSPENDED' && <p>{t('term.SUSPENDED')}</p>}
      {term.state === 'RUNNING' && <p className="meta">{t('term.moves')}</p>}
      {nature === 'FACTUAL_ACT' && <p className="meta">{t('term.service')}</p>}
      <details open={open}>
        <summary>{t('term.why')}</summary>
        <TermSteps steps={term.steps} />
      </details>
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
