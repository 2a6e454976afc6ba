import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { to } from '../app/addresses';
import { today } from '../app/today';
import { useWords } from '../app/useWords';
import { OutcomeChip } from '../facts/chips';
import { Card, Notice } from '../parts';
import { Facts } from '../parts/Facts';
import type { Objectable } from './ObjectPage';

/** Until when, and what to do when that day has passed or has not come yet. An objection is never refused. */
export function WhenAndHow({ request }: { request: Objectable }) {
  const { t, day } = useWords();
  const { decision } = request;
  const until = decision?.objectionUntil;
  const mine = request.objections.find(({ status, objector }) => objector && (status === 'OPEN' || status === 'WAITING'));
  return (
    <>
      {until && until >= today() && <p className="lead">{t('object.until', { day: day(until) })}</p>}
      {until && until < today() && <Notice tone="warn" title={t('object.late', { day: day(until) })}><p>{t('object.late.do')}</p></Notice>}
      {!decision?.announcedOn && <Notice title={t('object.early')}><p>{t('object.early.text')}</p></Notice>}
      {decision?.announcedOn && request.nature === 'FACTUAL_ACT' && <Notice title={t('object.noOrder')}><p>{t('object.noOrder.text')}</p></Notice>}
      {mine && <Notice><p>{t('object.already')} <Link href={to('objection', { request: request.id, id: mine.id })}>{t('object.already.open')}</Link></p></Notice>}
    </>
  );
}

/** What there is to object to. */
export function AboutDecision({ request: { decision, nature, kind } }: { request: Objectable }) {
  const { t, euros, shortDay } = useWords();
  if (!decision?.announcedOn) {
    return null;
  }
  return (
    <Card labelledBy="object-decision">
      <h2 id="object-decision">{t(nature === 'ORDER' ? 'object.decision' : 'object.answer')}</h2>
      <p>{t(`kind.${kind}`)}</p>
      <OutcomeChip outcome={decision.outcome} />
      <Facts facts={[
        decision.amount != null && [t('decision.amount'), euros(decision.amount)],
        [t('decision.announcedOn'), shortDay(decision.announcedOn)],
        decision.objectionUntil && [t('decision.objectionUntil'), shortDay(decision.objectionUntil)],
      ]} />
      {decision.remedyClause && <details><summary>{t('object.clause')}</summary><p>{decision.remedyClause}</p></details>}
    </Card>
  );
}

/** What comes after sending, step by step. */
export function WhatNext({ waits }: { waits: boolean }) {
  const { t } = useWords();
  const steps: ReactNode[] = [t('object.next.received'), t('object.next.heard'), t(waits ? 'object.next.waits' : 'object.next.decided'), t('object.next.court')];
  return (
    <Card labelledBy="object-next">
      <h2 id="object-next">{t('object.next')}</h2>
      <ol className="objection-steps">{steps.map((step, at) => <li key={at}>{step}</li>)}</ol>
      <p className="meta">{t('object.next.meanwhile')}</p>
    </Card>
  );
}
