import type { WaitingParty } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { today } from '../app/today';
import { Bar, Chip } from '../parts';

export interface TurnFacts {
  party: WaitingParty;
  name?: string | null;
  subject?: string | null;
  dueOn?: string | null;
}

/** Whose turn it is, for what, and by when; a day that has passed is said in words. */
export function Turn({ waitingOn, withSubject }: { waitingOn: TurnFacts; withSubject?: boolean }) {
  const { t, shortDay } = useWords();
  if (waitingOn.party === 'NOBODY') {
    return <p className="turn">{t('turn.nobody')}</p>;
  }
  const who = waitingOn.name ?? t(`party.${waitingOn.party}`);
  const late = waitingOn.dueOn && waitingOn.dueOn < today();
  return (
    <p className="turn">
      <b>{t('turn.now')}</b>
      <span>{waitingOn.dueOn && !late ? t('turn.due', { who, day: shortDay(waitingOn.dueOn) }) : who}</span>
      {late && <Chip tone="late">{t('turn.late', { day: shortDay(waitingOn.dueOn!) })}</Chip>}
      {withSubject && waitingOn.subject && <span className="meta">{waitingOn.subject}</span>}
    </p>
  );
}

/** `4 van 6 dingen geregeld` */
export function Arranged({ summary }: { summary: { arranged: number; requested: number } }) {
  const { t } = useWords();
  if (summary.requested === 0) {
    return <p className="meta">{t('arranged.none')}</p>;
  }
  const words = t('arranged', { arranged: summary.arranged, requested: summary.requested });
  return (
    <div>
      <p className="meta">{words}</p>
      <Bar part={summary.arranged} of={summary.requested} label={words} />
    </div>
  );
}
