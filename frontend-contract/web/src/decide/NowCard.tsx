import type { RefObject } from 'react';
import { Acts } from '../acts/Acts';
import { useWords } from '../app/useWords';
import { Turn } from '../facts/Turn';
import { Button, Card } from '../parts';
import type { PageRequest } from './decision';
import { PAGE_ACTS, type PageActName } from './PageAct';

/** Whose turn it is, and everything this person can do now. */
export function NowCard({ request, heading, act, onDone }: { request: PageRequest; heading: RefObject<HTMLHeadingElement | null>; act: PageActName | undefined; onDone: () => void }) {
  const { t } = useWords();
  const name = t(`kind.${request.kind}`);
  const canAct = request.allowedActions.length > 0;
  return (
    <Card mine={canAct} labelledBy="decide-now">
      <h2 id="decide-now" tabIndex={-1} ref={heading}>{t(canAct ? 'decide.now.you' : 'decide.now')}</h2>
      {request.waitingOn && <Turn waitingOn={request.waitingOn} withSubject />}
      {act && <p className="row"><Button onClick={toAct}>{t(`decide.to.${act}`)}</Button></p>}
      <Acts thing={{ ...request, name: `${name} (${request.reference})`, obligations: request.decision?.obligations }} except={PAGE_ACTS} onDone={onDone} />
    </Card>
  );
}

/** The form stands below the facts: first reading, then deciding. */
function toAct(): void {
  const heading = document.getElementById('decide-act');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
