import { Link } from 'wouter';
import { to } from '../app/addresses';
import { today } from '../app/today';
import { useWords } from '../app/useWords';
import { useSession } from '../data/session';
import { ButtonLink } from '../parts';
import type { SupportRequest } from './model';

/** What somebody can do who does not agree: until when, and the way to it. Whoever is not signed in does that first. */
export function ObjectWay({ request }: { request: SupportRequest }) {
  const { t, rich, day } = useWords();
  const session = useSession();
  const may = request.allowedActions.includes('LODGE_OBJECTION') || session.state === 'visitor' || session.state === 'expired';
  if (!may || !request.decision || request.objections.some(isMineAndOpen)) {
    return null;
  }
  const page = to('object', { id: request.id });
  const { announcedOn, objectionUntil } = request.decision;
  if (!announcedOn) {
    return null;
  }
  if (!objectionUntil) {
    return (
      <p className="no-print">
        {rich('initiative.object.noOrder', {
          complain: (words) => <Link href={`${to('complain')}?request=${encodeURIComponent(request.id)}`}>{words}</Link>,
          object: (words) => <Link href={page}>{words}</Link>,
        })}
      </p>
    );
  }
  const open = objectionUntil >= today();
  return (
    <div className="initiative-object no-print">
      <p><span className="strong">{t('initiative.object')}</span> {t(open ? 'initiative.object.until' : 'initiative.object.past', { day: day(objectionUntil) })}</p>
      {open
        ? <p><ButtonLink tone="quiet" to={page}>{t('initiative.object.do')}</ButtonLink></p>
        : <p><Link href={page}>{t('initiative.object.late')}</Link></p>}
    </div>
  );
}

/** Who objected already adds to that, instead of objecting again. */
function isMineAndOpen({ allowedActions }: SupportRequest['objections'][number]): boolean {
  return allowedActions.includes('ADD_OBJECTION_GROUNDS');
}
