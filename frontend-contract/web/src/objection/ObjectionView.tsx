import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { DecisionFactsFragment } from '@samenwijk/contract';
import { Link, useSearchParams } from 'wouter';
import { to } from '../app/addresses';
import { PageTitle } from '../app/page';
import { isStaff } from '../app/people';
import { useWords } from '../app/useWords';
import { useViewer } from '../data/session';
import { ObjectionChip } from '../facts/chips';
import { Decision } from '../facts/Decision';
import { Late } from '../facts/Late';
import { Heard } from '../facts/Law';
import { Need } from '../facts/Need';
import { useObjectionName } from '../facts/Objections';
import { TermWhy } from '../facts/TermWhy';
import { Card, Chip, Written } from '../parts';
import { seenList } from '../work/seenList';
import { Announcing, Deciding } from './Deciding';
import { InTime } from './InTime';
import { Now } from './Now';
import type { AboutRequest, OneObjection } from './ObjectionPage';
import { Outcome } from './Outcome';
import { Question } from './Question';
import { Said } from './Said';
import { TookPart } from './TookPart';
import { decisionOf, termOf } from './view';

/** What was said, what it is about, by when it is decided and by whom, and what this person can do. */
export function ObjectionView({ request, objection }: { request: AboutRequest; objection: OneObjection }) {
  const { t } = useWords();
  const viewer = useViewer();
  const staff = viewer !== null && isStaff(viewer);
  const { heading, acted } = useNewState(request.version);
  const thing = { id: request.id, version: request.version, allowedActions: objection.allowedActions, name: useObjectionName()(objection), part: { objectionId: objection.id } };
  const about = decisionOf(request, objection);
  const term = termOf(objection);
  const may = (action: 'DECIDE_OBJECTION' | 'ANNOUNCE_DECISION'): boolean => objection.allowedActions.includes(action);
  return (
    <>
      <PageTitle title={thing.name} before={<Back request={request} staff={staff} />}>{thing.name}</PageTitle>
      <p className="row">
        <ObjectionChip objection={objection} />
        {objection.late && <Chip tone="wait">{t('objection.late')}</Chip>}
        <span className="meta">{[t(`kind.${request.kind}`), request.reference, request.initiative?.neighbourhood?.name].filter(Boolean).join(' · ')}</span>
      </p>
      <div className="split objection-split">
        <div className="bits">
          <Now objection={objection} thing={thing} staff={staff} heading={heading} onDone={acted} />
          {objection.question && <Question question={objection.question} objection={objection} thing={thing} staff={staff} onDone={acted} />}
          {(objection.outcome || objection.announcedOn) && <Outcome objection={objection} />}
          <Said objection={objection} />
          {about && <Part id="about" title={t(request.nature === 'ORDER' ? 'objection.about' : 'objection.about.answer')}><About request={request} decision={about} /></Part>}
          {objection.hearing && <Part id="hearing" title={t('hearing.title')}><Heard hearing={objection.hearing} /></Part>}
          {may('DECIDE_OBJECTION') && <Deciding request={request} objection={objection} onDone={acted} />}
          {may('ANNOUNCE_DECISION') && <Announcing thing={thing} onDone={acted} />}
        </div>
        <aside className="bits">
          {term && (
            <Part id="term" title={t('term.lawGivesUs')}>
              <TermWhy term={term} nature="ORDER" open={staff} />
              {objection.postponedBecause && <div><p className="strong">{t('objection.postponed')}</p><Written text={objection.postponedBecause} /></div>}
            </Part>
          )}
          <LatePart objection={objection} thing={thing} />
          {about?.announcedOn && <InTime announcedOn={about.announcedOn} objection={objection} />}
          {staff && <TookPart request={request} />}
          <Plan request={request} staff={staff} />
        </aside>
      </div>
    </>
  );
}

/** What was asked and what was decided. How one objects stands there no more: somebody did. */
function About({ request: { need }, decision }: { request: AboutRequest; decision: DecisionFactsFragment }) {
  const { t } = useWords();
  return (
    <>
      <Decision decision={{ ...decision, remedyClause: null }} />
      {need && (
        <details>
          <summary>{t('objection.asked.for')}</summary>
          <Need need={need} />
        </details>
      )}
    </>
  );
}

/** Only a card when there is something in it. */
function LatePart({ objection, thing }: { objection: OneObjection; thing: Parameters<typeof Late>[0]['thing'] }) {
  const answered = Boolean(objection.announcedOn) || objection.status === 'WITHDRAWN';
  const term = termOf(objection);
  const shown = objection.penalty || (!answered && term?.state === 'LATE' && objection.allowedActions.includes('GIVE_NOTICE_OF_DEFAULT'));
  return shown ? <Card><Late thing={thing} term={term} penalty={objection.penalty} answered={answered} level="h2" /></Card> : null;
}

export function Part({ id, title, mine, children }: { id: string; title: string; mine?: boolean; children: ReactNode }) {
  return (
    <Card labelledBy={`objection-${id}`} {...(mine ? { mine } : {})}>
      <h2 id={`objection-${id}`} tabIndex={-1}>{title}</h2>
      {children}
    </Card>
  );
}

/** Back to the list one came from, or to the plan. */
function Back({ request: { initiative }, staff }: { request: AboutRequest; staff: boolean }) {
  const { t } = useWords();
  const [parameters] = useSearchParams();
  const list = parameters.get('from') ? seenList() : undefined;
  return (
    <p className="row no-print">
      {list && <Link href={list.address}>{t('objection.back.list')}</Link>}
      {!list && !staff && <Link href={to('me')}>{t('shell.me')}</Link>}
      {!list && initiative && <Link href={to('initiative', { reference: initiative.reference })}>{t('object.back')}</Link>}
    </p>
  );
}

function Plan({ request, staff }: { request: AboutRequest; staff: boolean }) {
  const { t } = useWords();
  const { initiative } = request;
  if (!initiative) {
    return null;
  }
  return (
    <Part id="plan" title={t('objection.plan')}>
      <h3><Link href={to('initiative', { reference: initiative.reference })}><Written text={initiative.title} language={initiative.language} as="span" /></Link></h3>
      <p className="meta">{[initiative.initiator.displayName, initiative.neighbourhood?.name].filter(Boolean).join(' · ')}</p>
      {staff && <p><Link href={to('request', { id: request.id })}>{t('objection.request')}</Link></p>}
    </Part>
  );
}

/** After an act the page shows the new state: from the top, with the focus on what is next. */
function useNewState(version: number): { heading: React.RefObject<HTMLHeadingElement | null>; acted: () => void } {
  const heading = useRef<HTMLHeadingElement>(null);
  const [since, setSince] = useState<number>();
  useEffect(() => {
    if (since !== undefined && since !== version) {
      setSince(undefined);
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }, [since, version]);
  return { heading, acted: () => setSince(version) };
}
