import './facts.css';
import type { ObjectionLineFragment } from '@samenwijk/contract';
import { Link } from 'wouter';
import { to } from '../app/addresses';
import { today } from '../app/today';
import { isStaff } from '../app/people';
import { useWords } from '../app/useWords';
import { useViewer } from '../data/session';
import { Chip } from '../parts';
import { ObjectionChip } from './chips';

/** The objections to a request, each with how it stands; the rest is on its own page. */
export function Objections({ request, objections }: { request: string; objections: readonly ObjectionLineFragment[] }) {
  return (
    <ul className="bits">
      {objections.map((one) => <Line key={one.id} request={request} objection={one} />)}
    </ul>
  );
}

function Line({ request, objection }: { request: string; objection: ObjectionLineFragment }) {
  const { t, shortDay } = useWords();
  const name = useObjectionName()(objection);
  const viewer = useViewer();
  const asked = viewer && !isStaff(viewer) ? openQuestion(objection) : undefined;
  return (
    <li className="facts-line">
      <Link href={to('objection', { request, id: objection.id })} dir="auto">{name}</Link>{' '}
      <ObjectionChip objection={objection} /> {objection.late && <Chip tone="wait">{t('objection.late')}</Chip>}
      {objection.status === 'OPEN' && objection.dueOn && <Due day={objection.dueOn} />}
      {objection.appealUntil && <span className="meta block">{t('objection.appeal', { day: shortDay(objection.appealUntil) })}</span>}
      {asked && <span className="strong block">{t('objection.asked', { day: shortDay(asked.deadline) })}</span>}
    </li>
  );
}

function Due({ day }: { day: string }) {
  const { t, shortDay } = useWords();
  return day < today() ? <Chip tone="late">{t('turn.late', { day: shortDay(day) })}</Chip> : <span className="meta block">{t('objection.due', { day: shortDay(day) })}</span>;
}

/** What the town still asks of who objected; who asked for support reads it too, but is not asked. */
export function openQuestion({ question, allowedActions }: Pick<ObjectionLineFragment, 'question' | 'allowedActions'>) {
  return question && !question.answeredOn && allowedActions.includes('ADD_OBJECTION_GROUNDS') ? question : undefined;
}

/** `Uw bezwaar van 3 maart`, `Bezwaar van Mehmet Kaya, 3 maart`; who asked for support does not read by whom it is. */
export function useObjectionName(): (objection: Pick<ObjectionLineFragment, 'objector' | 'lodgedOn'>) => string {
  const { t, shortDay } = useWords();
  const viewer = useViewer();
  return ({ objector, lodgedOn }) => {
    const day = shortDay(lodgedOn);
    if (!objector) {
      return t('objection.name', { day });
    }
    return viewer && isStaff(viewer) ? t('objection.name.of', { who: objector, day }) : t('objection.name.mine', { day });
  };
}
