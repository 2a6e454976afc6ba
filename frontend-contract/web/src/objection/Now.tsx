import type { RefObject } from 'react';
import { Acts, type Actable } from '../acts/Acts';
import { today } from '../app/today';
import { useWords } from '../app/useWords';
import { openQuestion } from '../facts/Objections';
import { Button, Card } from '../parts';
import type { OneObjection } from './ObjectionPage';

/** How it stands in one sentence, and what this person can do now. */
export function Now({ objection, thing, staff, heading, onDone }: { objection: OneObjection; thing: Actable; staff: boolean; heading: RefObject<HTMLHeadingElement | null>; onDone: () => void }) {
  const { t } = useWords();
  const said = useStanding()(objection, staff);
  const to = (['DECIDE_OBJECTION', 'ANNOUNCE_DECISION'] as const).find((action) => objection.allowedActions.includes(action));
  return (
    <Card mine={objection.allowedActions.length > 0} labelledBy="objection-now">
      <h2 id="objection-now" tabIndex={-1} ref={heading}>{t('objection.now')}</h2>
      <p>{said}</p>
      {to && <p className="row"><Button onClick={() => goTo(to)}>{t(`objection.to.${to}`)}</Button></p>}
      <Acts thing={thing} except={['ANNOUNCE_DECISION', 'GIVE_NOTICE_OF_DEFAULT', ...(isAnsweredBelow(objection, staff) ? ['ADD_OBJECTION_GROUNDS' as const] : [])]} onDone={onDone} />
    </Card>
  );
}

/** While the objector is asked something, the answer stands with the question. */
export function isAnsweredBelow({ question, allowedActions }: OneObjection, staff: boolean): boolean {
  return !staff && openQuestion({ question, allowedActions }) !== undefined;
}

function useStanding(): (objection: OneObjection, staff: boolean) => string {
  const { t, day } = useWords();
  return ({ status, dueOn, announcedOn }, staff) => {
    switch (status) {
      case 'WAITING':
        return t('objection.now.WAITING');
      case 'OPEN':
        if (dueOn && dueOn < today()) {
          return t('objection.now.OPEN.late', { day: day(dueOn) });
        }
        return dueOn ? t(staff ? 'objection.now.OPEN.staff' : 'objection.now.OPEN', { day: day(dueOn) }) : t('objection.OPEN');
      case 'DECIDED':
        return t(staff ? 'objection.now.DECIDED.staff' : 'objection.now.DECIDED');
      case 'ANNOUNCED':
        return t('objection.now.ANNOUNCED', { day: announcedOn ? day(announcedOn) : '' });
      case 'WITHDRAWN':
        return t('objection.now.WITHDRAWN');
    }
  };
}

/** The form stands below what it rests on: first reading, then deciding. */
function goTo(action: string): void {
  const heading = document.getElementById(`objection-${action}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
