import { ActForm } from '../acts/ActDialog';
import { useWords } from '../app/useWords';
import { Decision } from '../facts/Decision';
import type { PageRequest } from './decision';

/** The second person reads the whole proposal, and who made it, before agreeing or not. */
export function Confirm({ request, onDone }: { request: PageRequest; onDone: () => void }) {
  const { t, moment } = useWords();
  const proposed = request.initiative?.timeline.nodes.find(
    (entry) => entry.kind === 'DECIDE_SUPPORT' && entry.supportRequestReference === request.reference,
  );
  return (
    <div className="stack">
      <p>{proposed?.actor ? t('decide.confirm.by', { who: proposed.actor.displayName, when: moment(proposed.at) }) : t('decide.confirm.somebody')}</p>
      {request.decision && <div className="decide-quote"><Decision decision={request.decision} /></div>}
      <p className="meta">{t('decide.confirm.means')}</p>
      <ActForm action="CONFIRM_DECISION" thing={{ ...request, name: request.reference }} onDone={onDone} />
    </div>
  );
}
