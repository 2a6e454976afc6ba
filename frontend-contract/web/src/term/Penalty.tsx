import { Link, useSearchParams } from 'wouter';
import { PenaltyOnDayDocument, type PenaltyOnDayQuery } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { plusDays } from '../app/today';
import { useWords } from '../app/useWords';
import type { Problem } from '../data/useAct';
import { useQuery } from '../data/useQuery';
import { TermSteps } from '../facts/TermWhy';
import { Notice } from '../parts';
import type { Values } from '../parts/form';
import { penaltyOf } from './calculation';
import { bandsOf, dayOnMeter } from './meter';
import { PenaltyMeter } from './PenaltyMeter';
import { TermForm } from './TermForm';
import { Share } from './TermResult';
import { Waiting } from './Waiting';
import { WhatNext } from './WhatNext';

type Counted = NonNullable<PenaltyOnDayQuery['penalty']>;
type Most = NonNullable<PenaltyOnDayQuery['most']>;

/** What a late decision may cost the town on a day. */
export function Penalty({ values, complete, wrong }: { values: Values; complete: boolean; wrong: Problem[] }) {
  const query = useQuery(PenaltyOnDayDocument, penaltyOf(values), !complete);
  const refused = distinct(query.trouble?.problems ?? []);
  const answer = complete && !query.trouble ? query.data : undefined;
  return (
    <div className="term">
      <TermForm values={values} problems={[...wrong, ...refused]} />
      <div className="term-answer" role="status">
        <Waiting query={query} complete={complete} refused={refused.length > 0} />
        {answer && (answer.penalty && answer.most ? <Result penalty={answer.penalty} most={answer.most} values={values} /> : <TooEarly values={values} />)}
      </div>
    </div>
  );
}

/** The question is asked twice at once; what is wrong with a day is told once, at its field. */
function distinct(problems: readonly Problem[]): Problem[] {
  const found = new Map(problems.map((one) => [one.path.join('.'), { ...one, path: ['penalty', ...one.path] }]));
  return [...found.values()];
}

function TooEarly({ values }: { values: Values }) {
  const { t, day } = useWords();
  const dueOn = values['penalty.dueOn']!;
  return (
    <Notice tone="warn" title={t('term.notice.early')}>
      <p>{t('term.notice.early.text', { day: day(dueOn) })}</p>
      <p>{t('term.notice.early.do', { day: day(plusDays(dueOn, 1)) })}</p>
    </Notice>
  );
}

function Result({ penalty, most, values }: { penalty: Counted; most: Most; values: Values }) {
  const { t, day, euros } = useWords();
  const on = values['penalty.on']!;
  const bands = bandsOf(penalty.startsOn, most.steps);
  const last = bands.at(-1)?.until;
  return (
    <section className="card mine" aria-labelledby="term-answer">
      <h2 id="term-answer">{t('term.answer.penalty', { day: day(on) })}</h2>
      <p className="date term-day">{euros(penalty.amount)}</p>
      <p>{penalty.days === 0 ? t('term.penalty.none', { day: day(penalty.startsOn) }) : t('term.penalty.days', { days: penalty.days, most: most.days })}</p>
      <PenaltyMeter bands={bands} days={penalty.days} amount={penalty.amount} most={most.amount} />
      <DaySteps on={on} from={penalty.startsOn} until={last} />
      <p className="meta">{t('term.penalty.possible')}</p>
      <details>
        <summary>{t('term.penalty.steps')}</summary>
        <TermSteps steps={penalty.steps} />
      </details>
      <WhatNext values={values} term={{ steps: penalty.steps, lastPenaltyDayOn: lastDay(penalty) }} />
      <Share />
    </section>
  );
}

/** The last day for which it is due so far; none while nothing is. */
function lastDay({ startsOn, days }: Counted): string | undefined {
  return days > 0 ? plusDays(startsOn, days - 1) : undefined;
}

/** A day on, a day back: to see it grow. */
function DaySteps({ on, from, until }: { on: string; from: string; until: string | undefined }) {
  const { t } = useWords();
  const [address] = useSearchParams();
  const at = (day: string): string => {
    const next = new URLSearchParams(address);
    next.set('on', day);
    return `${to('term')}?${next}`;
  };
  const { before, after } = dayOnMeter(on, from, until);
  return (
    <p className="row no-print">
      {before && <Link className="btn quiet" href={at(before)} replace>{t('term.penalty.before')}</Link>}
      {after && <Link className="btn quiet" href={at(after)} replace>{t('term.penalty.after')}</Link>}
      {until && on !== until && <Link className="btn plain" href={at(until)} replace>{t('term.penalty.most')}</Link>}
    </p>
  );
}
