import { Acts } from '../acts/Acts';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { ButtonLink, Card, Written } from '../parts';
import { useRequestName } from './requestName';
import { asksOf, editsFirst, mainActs, type Ask, type Initiative, type SupportRequest } from './model';

/** What this person can do now, with what is asked and by when. Nothing of it would be refused. */
export function ForYou({ plan, requests, staff }: { plan: Initiative; requests: readonly SupportRequest[]; staff: boolean }) {
  const { t } = useWords();
  const asks = asksOf(requests, staff);
  const acts = mainActs(plan, staff);
  const edit = editsFirst(plan, staff);
  if (asks.length === 0 && acts.length === 0 && !edit) {
    return null;
  }
  return (
    <Card mine labelledBy="for-you">
      <h2 id="for-you">{t('initiative.forYou')}</h2>
      <div className="initiative-asks">
        {asks.map((ask) => <Asked key={`${ask.what} ${ask.what === 'promise' ? ask.commitment.id : ask.request.id}`} ask={ask} />)}
        {(acts.length > 0 || edit) && (
          <div className="stack">
            <p>{t(nowFor(plan, staff))}</p>
            <div className="row">
              {edit && <ButtonLink tone={plan.status === 'RETURNED' ? 'main' : 'quiet'} to={to('edit', { reference: plan.reference })}>{t('initiative.edit')}</ButtonLink>}
              <Acts thing={{ ...plan, name: plan.title }} only={acts} />
            </div>
          </div>
        )}
      </div>
    </Card>
  );
}

function nowFor({ status }: Initiative, staff: boolean) {
  switch (status) {
    case 'DRAFT':
    case 'RETURNED':
    case 'SUBMITTED':
    case 'PUBLISHED':
    case 'RUNNING':
      return `initiative.now.${status}` as const;
    default:
      return staff ? 'initiative.now.held' : 'initiative.now.ON_HOLD';
  }
}

function Asked({ ask }: { ask: Ask }) {
  switch (ask.what) {
    case 'answer':
      return <Answer request={ask.request} />;
    case 'delivery':
      return <Delivery request={ask.request} />;
    case 'obligation':
      return <Obligation request={ask.request} />;
    case 'handle':
      return <Handle request={ask.request} />;
    case 'promise':
      return <Promised commitment={ask.commitment} />;
  }
}

function Answer({ request }: { request: SupportRequest }) {
  const { t, day } = useWords();
  const name = useRequestName()(request);
  const { question } = request;
  return (
    <div className="stack">
      <h3>{t('initiative.ask.answer', { name })}</h3>
      {question && (
        <>
          <Written text={question.text} />
          {question.stillMissing && <p>{t('initiative.ask.stillMissing')} <Written text={question.stillMissing} as="span" /></p>}
          {question.deadline && <p className="meta">{t('initiative.ask.deadline', { day: day(question.deadline) })}</p>}
        </>
      )}
      <Acts thing={{ ...request, name }} only={['COMPLETE_SUPPORT_REQUEST']} />
    </div>
  );
}

function Delivery({ request }: { request: SupportRequest }) {
  const { t } = useWords();
  const name = useRequestName()(request);
  return (
    <div className="stack">
      <h3>{t('initiative.ask.delivery', { name })}</h3>
      <p>{t('initiative.ask.delivery.text')}</p>
      <Acts thing={{ ...request, name }} only={['CONFIRM_DELIVERY', 'REPORT_NOT_DELIVERED']} />
    </div>
  );
}

function Obligation({ request }: { request: SupportRequest }) {
  const { t, shortDay } = useWords();
  const name = useRequestName()(request);
  const open = request.decision?.obligations?.filter((one) => !one.metOn) ?? [];
  return (
    <div className="stack">
      <h3>{t('initiative.ask.obligation', { name })}</h3>
      <ul>
        {open.map((one) => <li key={one.id}><Written text={one.text} as="span" /> <span className="meta">{t('decision.due', { who: one.owner, day: shortDay(one.dueOn) })}</span></li>)}
      </ul>
      <Acts thing={{ ...request, name, obligations: request.decision?.obligations }} only={['MEET_OBLIGATION']} />
    </div>
  );
}

function Handle({ request }: { request: SupportRequest }) {
  const { t, shortDay } = useWords();
  const name = useRequestName()(request);
  const { waitingOn } = request;
  return (
    <div className="stack">
      <h3>{name}</h3>
      {waitingOn?.subject && <p>{waitingOn.dueOn ? t('initiative.ask.handle', { subject: waitingOn.subject, day: shortDay(waitingOn.dueOn) }) : waitingOn.subject}</p>}
      <p><ButtonLink tone="quiet" to={to('request', { id: request.id })}>{t('initiative.openRequest')}</ButtonLink></p>
    </div>
  );
}

function Promised({ commitment }: { commitment: SupportRequest['commitments'][number] }) {
  const { t, day } = useWords();
  return (
    <div className="stack">
      <h3>{t('initiative.ask.promise', { day: day(commitment.dueOn) })}</h3>
      <Written text={commitment.what} />
      <Acts thing={{ ...commitment, name: commitment.what }} />
    </div>
  );
}
