import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { to } from '../app/addresses';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { Commitments } from '../facts/Commitments';
import { ComplainLink } from '../facts/ComplainLink';
import { Letters } from '../facts/Letters';
import { Decision } from '../facts/Decision';
import { DecisionList } from '../facts/DecisionList';
import { isFixed, Late } from '../facts/Late';
import { Amendments, Forwarded, Heard } from '../facts/Law';
import { Objections } from '../facts/Objections';
import { TermWhy } from '../facts/TermWhy';
import { Timeline } from '../facts/Timeline';
import { RequestChip } from '../facts/chips';
import { Card, Notice, Written } from '../parts';
import { Facts } from '../parts/Facts';
import { Asked } from './Asked';
import type { PageRequest } from './decision';
import { ListBar } from './ListBar';
import { NowCard } from './NowCard';
import { PageActs, pageActOf } from './PageAct';

/** A request, for who handles it and who is concerned: what was asked, by when, whose turn it is, and what one can do. */
export function RequestView({ request }: { request: PageRequest }) {
  const { t } = useWords();
  const plan = request.initiative;
  const title = plan ? t('decide.title', { kind: t(`kind.${request.kind}`), plan: plan.title }) : t('decide.title.alone', { kind: t(`kind.${request.kind}`), reference: request.reference });
  const { now, acted } = useNewState(request.version);
  const act = pageActOf(request);
  return (
    <>
      <PageTitle title={title} before={<ListBar request={request} />}>{title}</PageTitle>
      <p className="row">
        <RequestChip status={request.status} />
        <span className="meta">{[request.reference, plan?.neighbourhood?.name, plan?.initiator.displayName].filter(Boolean).join(' · ')}</span>
      </p>
      <div className="split decide-split">
        <div className="bits">
          <NowCard request={request} heading={now} act={act} onDone={acted} />
          {request.forwarded && <Forwarded forwarded={request.forwarded} />}
          <Asked request={request} />
          {request.amendments && request.amendments.length > 0 && <Part id="amendments" title={t('amendments.title')}><Amendments amendments={request.amendments} /></Part>}
          {request.hearing && <Part id="hearing" title={t('hearing.title')}><Heard hearing={request.hearing} /></Part>}
          {request.decision && act !== 'CONFIRM_DECISION' && (
            <Part id="decision" title={t(request.decision.decidedOn ? 'decide.decision' : 'decide.proposal')}><Decision decision={request.decision} /></Part>
          )}
          {request.objections.length > 0 && <Part id="objections" title={t('objections.title')}><Objections request={request.id} objections={request.objections} /></Part>}
          <PageActs offered={act} request={request} onDone={acted} />
          {request.notDelivered && <Notice tone="warn" title={t('decide.notDelivered')}><Written text={request.notDelivered} /></Notice>}
          {request.letters && request.letters.length > 0 && <Part id="letters" title={t('letters.title')}><Letters letters={request.letters} nature={request.nature} /></Part>}
          {request.commitments.length > 0 && <Part id="commitments" title={t('decide.commitments')}><Commitments commitments={request.commitments} /></Part>}
          {request.reason && request.reason !== request.forwarded?.reason && <Part id="reason" title={t('decide.reason')}><Written text={request.reason} /></Part>}
        </div>
        <aside className="bits decide-aside">
          {request.term && (
            <Part id="term" title={t(request.nature === 'ORDER' ? 'term.lawGivesUs' : 'term.weGiveOurselves')}>
              <TermWhy term={request.term} nature={request.nature} suspensions={request.suspensions} open />
            </Part>
          )}
          <LatePart request={request} />
          {request.decisions && request.decisions.length > 1 && <Part id="decisions" title={t('decisions.title')}><DecisionList decisions={request.decisions} /></Part>}
          {plan && <Plan plan={plan} />}
          <ComplainLink about={{ request: request.id }} />
        </aside>
        <Happened request={request} />
      </div>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <Card labelledBy={`decide-${id}`}>
      <h2 id={`decide-${id}`}>{title}</h2>
      {children}
    </Card>
  );
}

/** Only a card when there is something in it. */
function LatePart({ request }: { request: PageRequest }) {
  const { t } = useWords();
  const answered = Boolean(request.decision?.announcedOn);
  const shown = request.penalty || (!answered && request.term?.state === 'LATE' && request.allowedActions.includes('GIVE_NOTICE_OF_DEFAULT'));
  return shown ? <Card><Late thing={{ ...request, name: t(`kind.${request.kind}`) }} term={request.term} penalty={request.penalty} answered={answered} fixed={isFixed(request.decisions)} level="h2" /></Card> : null;
}

function Plan({ plan }: { plan: NonNullable<PageRequest['initiative']> }) {
  const { t } = useWords();
  const language = plan.language;
  return (
    <Part id="plan" title={t('decide.plan')}>
      <h3><Link href={to('initiative', { reference: plan.reference })}><Written text={plan.title} language={language} as="span" /></Link></h3>
      <Written text={plan.summary} language={language} />
      <Facts facts={[
        [t('decide.by'), `${plan.initiator.displayName} (${t(`initiator.${plan.initiator.kind}`)})`],
        [t('decide.status'), t(`status.${plan.status}`)],
        plan.neighbourhood && [t('decide.where'), plan.neighbourhood.name],
      ]} />
    </Part>
  );
}

/** What happened with this request, from the plan's own log. */
function Happened({ request }: { request: PageRequest }) {
  const { t } = useWords();
  const log = request.initiative?.timeline;
  const entries = log?.nodes.filter((entry) => entry.supportRequestReference === request.reference) ?? [];
  if (!request.initiative || entries.length === 0) {
    return null;
  }
  return (
    <Part id="happened" title={t('decide.happened')}>
      <Timeline entries={entries} />
      {log?.pageInfo.hasNextPage && <p><Link href={to('initiative', { reference: request.initiative.reference })}>{t('decide.happened.more')}</Link></p>}
    </Part>
  );
}

/** After an act the page shows the new state: from the top, with the focus on what is next. */
function useNewState(version: number): { now: React.RefObject<HTMLHeadingElement | null>; acted: () => void } {
  const now = useRef<HTMLHeadingElement>(null);
  const [since, setSince] = useState<number>();
  useEffect(() => {
    if (since !== undefined && since !== version) {
      setSince(undefined);
      scrollTo(0, 0);
      now.current?.focus({ preventScroll: true });
    }
  }, [since, version]);
  return { now, acted: () => setSince(version) };
}
