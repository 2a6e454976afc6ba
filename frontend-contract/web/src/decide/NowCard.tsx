import type { RefObject } from 'react';
import { Link } from 'wouter';
import type { Action } from '@samenwijk/contract';
import { Acts } from '../acts/Acts';
import { handles, ofObjection } from '../acts/definitions';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { Turn } from '../facts/Turn';
import { Button, Card } from '../parts';
import type { PageRequest } from './decision';
import { PAGE_ACTS, type PageActName } from './PageAct';

/** Whose turn it is, and everything this person can do now. */
export function NowCard({ request, heading, act, onDone }: { request: PageRequest; heading: RefObject<HTMLHeadingElement | null>; act: PageActName | undefined; onDone: () => void }) {
  const { t } = useWords();
  const name = t(`kind.${request.kind}`);
  const canAct = handles(request.allowedActions);
  const thing = { ...request, name: `${name} (${request.reference})`, obligations: request.decision?.obligations };
  const seldom = seldomActs(request);
  const waits = Boolean(request.amendments?.some(({ minor }) => minor == null));
  const amends = !waits && request.allowedActions.includes('AMEND_REQUEST');
  const objects = request.allowedActions.includes('LODGE_OBJECTION');
  return (
    <Card mine={canAct} labelledBy="decide-now">
      <h2 id="decide-now" tabIndex={-1} ref={heading}>{t(canAct ? 'decide.now.you' : 'decide.now')}</h2>
      {request.waitingOn && <Turn waitingOn={request.waitingOn} withSubject />}
      {act && <p className="row"><Button onClick={toAct}>{t(`decide.to.${act}`)}</Button></p>}
      <Acts thing={thing} except={[...PAGE_ACTS, ...SELDOM, ...ofObjection, ...(canFixPenalty(request) ? [] : ['FIX_PENALTY' as const]), ...(waits ? [] : ['AMEND_REQUEST' as const])]} onDone={onDone} />
      {(seldom.length > 0 || amends || objects) && (
        <details className="no-print">
          <summary>{t('decide.now.more')}</summary>
          <div className="stack">
            <Acts thing={thing} only={seldom} onDone={onDone} />
            {amends && <p><Link href={to('amend', { id: request.id })}>{t('decide.now.amend')}</Link></p>}
            {objects && <p><Link href={to('object', { id: request.id })}>{t('decide.now.object')}</Link></p>}
          </div>
        </details>
      )}
    </Card>
  );
}

const SELDOM: readonly Action[] = ['SUSPEND_TERM', 'RECORD_HEARING', 'FORWARD_REQUEST', 'GIVE_NOTICE_OF_DEFAULT', 'DECLARE_CONFLICT'];

/** What is seldom needed stands aside. After the answer, somebody is heard and the town is late on the page of an objection. */
export function seldomActs({ allowedActions, decision }: Pick<PageRequest, 'allowedActions' | 'decision'>): Action[] {
  const ofRequest: readonly Action[] = decision?.announcedOn ? SELDOM.filter((action) => action !== 'RECORD_HEARING' && action !== 'GIVE_NOTICE_OF_DEFAULT') : SELDOM;
  return ofRequest.filter((action) => allowedActions.includes(action));
}

/** The penalty of the request itself; that of an objection is fixed on its page. The server says that one of them can be fixed, not which. */
export function canFixPenalty({ decisions, penalty, objections }: Pick<PageRequest, 'decisions' | 'penalty' | 'objections'>): boolean {
  const oneIsFixed = Boolean(decisions?.some(({ kind }) => kind === 'PENALTY'));
  return Boolean(penalty) && !(oneIsFixed && objections.some((one) => one.allowedActions.includes('FIX_PENALTY')));
}

/** The form stands below the facts: first reading, then deciding. */
function toAct(): void {
  const heading = document.getElementById('decide-act');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
