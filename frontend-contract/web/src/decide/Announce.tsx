import { ObjectionDayDocument } from '@samenwijk/contract';
import { ActForm } from '../acts/ActDialog';
import { useWords } from '../app/useWords';
import { useQuery } from '../data/useQuery';
import { DecisionChip } from '../facts/chips';
import { LetterBeforehand } from '../letters/LetterBeforehand';
import { Notice } from '../parts';
import { useCurrentForm } from '../parts/form';
import { toAnnounce, type PageRequest } from './decision';

/** A step of its own: from now on the decision is known, and the time for an objection begins. */
export function Announce({ request, onDone }: { request: PageRequest; onDone: () => void }) {
  const { t } = useWords();
  const next = toAnnounce(request);
  const part = next?.id ? { decisionId: next.id } : {};
  return (
    <div className="stack">
      <p>{t('decide.announce.what')}</p>
      {next?.kind === 'PENALTY' ? <OfPenalty decision={next} /> : <BecomesPublic request={request} />}
      <ActForm action="ANNOUNCE_DECISION" thing={{ ...request, name: request.reference, part }} onDone={onDone}>
        {request.nature === 'ORDER' && <LastDayToObject />}
        <LetterBeforehand about={{ supportRequestId: request.id, ...part }} version={request.version} />
      </ActForm>
    </div>
  );
}

/** What a late decision costs the town is between the two of them. */
function OfPenalty({ decision: { kind, outcome, amount } }: { decision: NonNullable<ReturnType<typeof toAnnounce>> }) {
  const { t, euros } = useWords();
  return (
    <Notice title={t('decide.announce.parties')}>
      <p>{t('decisionKind.PENALTY')}: <DecisionChip decision={{ kind, outcome }} /> {amount != null && euros(amount)}</p>
    </Notice>
  );
}

function BecomesPublic({ request: { kind, nature, decision } }: { request: PageRequest }) {
  const { t, euros } = useWords();
  if (kind === 'ENFORCEMENT_PRESENCE') {
    return <Notice title={t('decide.announce.parties')}><p>{t('decide.announce.enforcement')}</p></Notice>;
  }
  return (
    <Notice title={t('decide.announce.public')}>
      <ul>
        {decision && <li>{t('decide.announce.outcome', { outcome: t(`outcome.${decision.outcome}`) })}</li>}
        {decision?.amount != null && <li>{t('decide.announce.amount', { amount: euros(decision.amount) })}</li>}
        <li>{t('decide.announce.day')}</li>
        <li>{t(nature === 'ORDER' ? 'decide.announce.objection' : 'decide.announce.complaint')}</li>
      </ul>
      <p>{t('decide.announce.rest')}</p>
    </Notice>
  );
}

function LastDayToObject() {
  const { t, day } = useWords();
  const announcedOn = useCurrentForm().values.announcedOn ?? '';
  const { data } = useQuery(ObjectionDayDocument, { announcedOn }, announcedOn === '');
  return (
    <p role="status">
      {announcedOn && data?.term.dueOn ? t('decide.announce.until', { day: day(data.term.dueOn) }) : t('decide.announce.sixWeeks')}
    </p>
  );
}
