import { useState } from 'react';
import type { TermQuery } from '@samenwijk/contract';
import { today } from '../app/today';
import { useWords } from '../app/useWords';
import { TermSteps } from '../facts/TermWhy';
import { Button, Chip } from '../parts';
import type { Values } from '../parts/form';
import { daysBetween } from './day';
import { WhatNext } from './WhatNext';
import type { TermKind } from './questions';
import { verdictOf } from './verdict';

export type CountedTerm = TermQuery['term'];

/** The day, large, how it came about, and what one can do. */
export function TermResult({ term, values }: { term: CountedTerm; values: Values }) {
  const { t, day } = useWords();
  const question = values.about as TermKind;
  const inForce = term.steps.find((step) => step.code === 'IN_FORCE');
  return (
    <section className="card mine" aria-labelledby="term-answer">
      <Verdict term={term} />
      <h2 id="term-answer">{t(`term.answer.${question}`)}</h2>
      {term.dueOn ? <><p className="date term-day"><time dateTime={term.dueOn}>{day(term.dueOn)}</time></p><Away on={term.dueOn} /></> : <p>{t('term.noDay')}</p>}
      {inForce && <p>{t('term.inForce', { day: day(inForce.on) })}</p>}
      {term.suspendedDays > 0 && <p>{t('term.stoodStill', { days: term.suspendedDays })}</p>}
      <h3>{t('term.steps')}</h3>
      <TermSteps steps={term.steps} />
      <WhatNext values={values} term={term} />
      <Share />
    </section>
  );
}

/** Whether what was sent came in time. */
function Verdict({ term }: { term: CountedTerm }) {
  const { t } = useWords();
  const verdict = verdictOf(term.steps);
  return verdict ? <Chip tone={verdict === 'TOO_LATE' ? 'late' : 'ok'}>{t(`term.verdict.${verdict}`)}</Chip> : null;
}

/** How far away the day is. */
function Away({ on }: { on: string }) {
  const { t } = useWords();
  const days = daysBetween(today(), on);
  return <p className="meta">{days < 0 ? t('term.past', { days: -days }) : t('term.away', { days })}</p>;
}

/** The address holds the whole calculation. */
export function Share() {
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
