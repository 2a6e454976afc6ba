import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Acts } from '../acts/Acts';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { Commitments } from '../facts/Commitments';
import { Letters } from '../facts/Letters';
import { Decision } from '../facts/Decision';
import { Need } from '../facts/Need';
import { OutcomeChip, RequestChip } from '../facts/chips';
import { Turn } from '../facts/Turn';
import { Written } from '../parts';
import { useRequestName } from './requestName';
import { withoutAsked, type SupportRequest } from './model';

/** One request as this viewer may know it. */
export function RequestInBasket({ request, staff, ownPage }: { request: SupportRequest; staff: boolean; ownPage: boolean }) {
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
      {request.reason && <Remark title={t('initiative.reason')}><Written text={request.reason} /></Remark>}
      {request.notDelivered && <Remark title={t('initiative.notDelivered')}><Written text={request.notDelivered} /></Remark>}
      {waitingOn && waitingOn.party !== 'NOBODY' && <Turn waitingOn={waitingOn} withSubject />}
      <Asked request={request} />
      <Conversation request={request} />
      {decision && <Decided decision={decision} />}
      {request.letters && request.letters.length > 0 && <Remark title={t('letters.title')}><Letters letters={request.letters} /></Remark>}
      {request.commitments.length > 0 && <Remark title={t('initiative.promised')}><Commitments commitments={withoutAsked(request.commitments)} /></Remark>}
      {!staff && <Acts thing={{ ...request, name }} only={['WITHDRAW_SUPPORT_REQUEST']} />}
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

function Asked({ request: { need, explanation, coSigner } }: { request: SupportRequest }) {
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
      </div>
    </details>
  );
}

/** What the town asked in between, and what was said. */
function Conversation({ request: { question, advice } }: { request: SupportRequest }) {
  const { t, shortDay } = useWords();
  if (!question && !advice?.advice) {
    return null;
  }
  return (
    <details>
      <summary>{t('initiative.conversation')}</summary>
      <div className="stack">
        {question && <p><b>{t('initiative.question', { day: shortDay(question.askedOn) })}</b> <Written text={question.text} as="span" /></p>}
        {question?.answer && <p><b>{t('initiative.answer')}</b> <Written text={question.answer} as="span" /></p>}
        {advice?.advice && <p><b>{t('initiative.advice', { advice: t(`advice.${advice.advice}`) })}</b> {advice.reasoning && <Written text={advice.reasoning} as="span" />}</p>}
      </div>
    </details>
  );
}

/** A no stands open with its reasons; a yes can be unfolded. */
function Decided({ decision }: { decision: NonNullable<SupportRequest['decision']> }) {
  const { t, euros } = useWords();
  const granted = ['GRANTED', 'PARTLY_GRANTED', 'GRANTED_WITH_OBLIGATIONS'].includes(decision.outcome);
  return (
    <details open={!granted}>
      <summary>{granted && decision.amount != null ? t('initiative.decision.amount', { amount: euros(decision.amount) }) : t('initiative.decision')}</summary>
      <Decision decision={decision} />
    </details>
  );
}
