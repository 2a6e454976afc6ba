import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Acts } from '../acts/Acts';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { Commitments } from '../facts/Commitments';
import { Letters } from '../facts/Letters';
import { Decision } from '../facts/Decision';
import { DecisionList } from '../facts/DecisionList';
import { isFixed, Late } from '../facts/Late';
import { Amendments, Forwarded, Heard } from '../facts/Law';
import { Objections } from '../facts/Objections';
import { TermWhy } from '../facts/TermWhy';
import { Need } from '../facts/Need';
import { OutcomeChip, RequestChip } from '../facts/chips';
import { Turn } from '../facts/Turn';
import { ButtonLink, Written } from '../parts';
import { useRequestName } from './requestName';
import { ObjectWay } from './ObjectWay';
import { isUndecided, withoutAsked, type SupportRequest } from './model';

/** One request as this viewer may know it. */
export function RequestInBasket({ request, staff, ownPage, termShown }: {
  request: SupportRequest;
  staff: boolean;
  ownPage: boolean;
  /** Whether its term stands elsewhere on the page. */
  termShown: boolean;
}) {
  const { t, shortDay } = useWords();
  const name = useRequestName()(request);
  const { decision, waitingOn } = request;
  const about = [request.reference, request.scheme?.name, request.receivedOn && t('initiative.received', { day: shortDay(request.receivedOn) })];
  return (
    <section className="initiative-request stack" aria-label={`${name} (${request.reference})`}>
      <div>
        <h3 dir="auto">{name}</h3>
        <p className="meta">{about.filter(Boolean).join(' · ')}</p>
      </div>
      <p className="row">
        {decision && <OutcomeChip outcome={decision.outcome} />}
        <RequestChip status={request.status} />
      </p>
      {request.kind === 'ENFORCEMENT_PRESENCE' && !request.need && <p className="meta">{t('initiative.protected')}</p>}
      {request.forwarded && <Forwarded forwarded={request.forwarded} />}
      {request.reason && request.reason !== request.forwarded?.reason && <Remark title={t('initiative.reason')}><Written text={request.reason} /></Remark>}
      {request.notDelivered && <Remark title={t('initiative.notDelivered')}><Written text={request.notDelivered} /></Remark>}
      {waitingOn && waitingOn.party !== 'NOBODY' && <Turn waitingOn={waitingOn} withSubject />}
      {!termShown && <Term request={request} />}
      <Late thing={{ ...request, name }} term={request.term} penalty={request.penalty} answered={Boolean(decision?.announcedOn)} fixed={isFixed(request.decisions)} level="h4" />
      <Asked request={request} />
      <Conversation request={request} />
      {decision && <Decided decision={decision} nature={request.nature} />}
      <ObjectWay request={request} />
      {request.objections.length > 0 && <Remark title={t('objections.title')}><Objections request={request.id} objections={request.objections} /></Remark>}
      {request.decisions && request.decisions.length > 1 && <More title={t('decisions.title')}><DecisionList decisions={request.decisions} /></More>}
      {request.letters && request.letters.length > 0 && <Remark title={t('letters.title')}><Letters letters={request.letters} nature={request.nature} /></Remark>}
      {request.commitments.length > 0 && <Remark title={t('initiative.promised')}><Commitments commitments={withoutAsked(request.commitments)} /></Remark>}
      {!staff && (
        <div className="row">
          {request.allowedActions.includes('AMEND_REQUEST') && <ButtonLink tone="quiet" to={to('amend', { id: request.id })}>{t('initiative.amend')}</ButtonLink>}
          <Acts thing={{ ...request, name }} only={['WITHDRAW_SUPPORT_REQUEST']} />
        </div>
      )}
      {ownPage && <p><Link href={to('request', { id: request.id })}>{t('initiative.openRequest')}</Link></p>}
    </section>
  );
}

function Remark({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="stack">
      <h4>{title}</h4>
      {children}
    </div>
  );
}

function More({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details>
      <summary>{title}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}

/** Until when the town has to decide, as long as it did not. */
function Term({ request }: { request: SupportRequest }) {
  const { t, day } = useWords();
  const { term, nature, suspensions } = request;
  if (!term?.dueOn || !isUndecided(request)) {
    return null;
  }
  return (
    <More title={`${t(nature === 'ORDER' ? 'term.lawGivesUs' : 'term.weGiveOurselves')} ${day(term.dueOn)}`}>
      <TermWhy term={term} nature={nature} suspensions={suspensions} open />
    </More>
  );
}

function Asked({ request: { need, explanation, coSigner, amendments } }: { request: SupportRequest }) {
  const { t } = useWords();
  if (!need && !explanation) {
    return null;
  }
  return (
    <details>
      <summary>{t('initiative.asked')}</summary>
      <div className="stack">
        {explanation && <Written text={explanation} />}
        {need && <Need need={need} />}
        {coSigner && <p className="meta">{t('initiative.coSigner', { who: coSigner.name })}</p>}
        {amendments && amendments.length > 0 && <Remark title={t('amendments.title')}><Amendments amendments={amendments} /></Remark>}
      </div>
    </details>
  );
}

/** What the town asked in between, and what was said. */
function Conversation({ request: { question, advice, hearing } }: { request: SupportRequest }) {
  const { t, shortDay } = useWords();
  if (!question && !advice?.advice && !hearing) {
    return null;
  }
  return (
    <details>
      <summary>{t('initiative.conversation')}</summary>
      <div className="stack">
        {question && <p><b>{t('initiative.question', { day: shortDay(question.askedOn) })}</b> <Written text={question.text} as="span" /></p>}
        {question?.answer && <p><b>{t('initiative.answer')}</b> <Written text={question.answer} as="span" /></p>}
        {advice?.advice && <p><b>{t('initiative.advice', { advice: t(`advice.${advice.advice}`) })}</b> {advice.reasoning && <Written text={advice.reasoning} as="span" />}</p>}
        {hearing && <Remark title={t('hearing.title')}><Heard hearing={hearing} /></Remark>}
      </div>
    </details>
  );
}

/** A no stands open with its reasons; a yes can be unfolded. */
function Decided({ decision, nature }: { decision: NonNullable<SupportRequest['decision']>; nature: SupportRequest['nature'] }) {
  const { t, euros } = useWords();
  const granted = ['GRANTED', 'PARTLY_GRANTED', 'GRANTED_WITH_OBLIGATIONS'].includes(decision.outcome);
  return (
    <details open={!granted}>
      <summary>{granted && decision.amount != null ? t('initiative.decision.amount', { amount: euros(decision.amount) }) : t(nature === 'ORDER' ? 'initiative.decision' : 'initiative.decision.answer')}</summary>
      <Decision decision={decision} />
    </details>
  );
}
