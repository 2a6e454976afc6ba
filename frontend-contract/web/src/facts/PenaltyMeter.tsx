import { MostPenaltyDocument, type PenaltyFactsFragment } from '@samenwijk/contract';
import { plusDays, today } from '../app/today';
import { useWords } from '../app/useWords';
import { useQuery } from '../data/useQuery';
import { Bar } from '../parts';
import { TermSteps } from './TermWhy';

/** What deciding late costs the town until today, what stops it, and what else the applicant can do. It is possible until a decision fixes it. */
export function PenaltyMeter({ penalty, fixed }: { penalty: PenaltyFactsFragment; fixed: boolean }) {
  const { t, day, euros } = useWords();
  const begins = penalty.startsOn > today();
  const said = fixed ? 'penalty.fixed' : isOver(penalty) ? 'penalty.over' : 'penalty.stops';
  const most = useMost(penalty);
  return (
    <div className="stack">
      <p className="date">{euros(penalty.amount)}</p>
      <p>{begins ? t('penalty.begins', { day: day(penalty.startsOn) }) : t('penalty.days', { days: penalty.days, day: day(penalty.startsOn) })}</p>
      {most && (
        <div>
          <Bar part={penalty.days} of={most.days} label={t('penalty.meter', { days: penalty.days, of: most.days })} />
          <p className="meta">{t('penalty.most', { amount: euros(most.amount), days: most.days })}</p>
        </div>
      )}
      <p>{t(said)}</p>
      {said === 'penalty.stops' && <p className="meta">{t('penalty.court')}</p>}
      <details>
        <summary>{t('penalty.why')}</summary>
        <TermSteps steps={penalty.steps} />
      </details>
    </div>
  );
}

/** No further day can be added: the decision is known, or it has reached the highest amount. */
export function isOver({ steps }: PenaltyFactsFragment): boolean {
  return steps.some(({ code }) => code === 'PENALTY_STOPS' || code === 'PENALTY_MOST');
}

/** The highest amount, as the server counts it with the amounts that hold on those days. */
function useMost({ startsOn }: PenaltyFactsFragment) {
  const { data } = useQuery(MostPenaltyDocument, mostAsked(startsOn));
  return data?.penalty;
}

const LONG_AFTER = 200;

/** A notice whose two weeks are over on the day before the first one that is paid for, and nothing decided long after. */
export function mostAsked(startsOn: string) {
  return { dueOn: plusDays(startsOn, -16), noticeReceivedOn: plusDays(startsOn, -15), on: plusDays(startsOn, LONG_AFTER) };
}
