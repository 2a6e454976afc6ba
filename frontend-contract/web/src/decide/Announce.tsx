import { ObjectionDayDocument } from '@samenwijk/contract';
import { ActForm } from '../acts/ActDialog';
import { useWords } from '../app/useWords';
import { useQuery } from '../data/useQuery';
import { Notice } from '../parts';
import { useCurrentForm } from '../parts/form';
import type { PageRequest } from './decision';

/** A step of its own: from now on the decision is known, and the time for an objection begins. */
export function Announce({ request, onDone }: { request: PageRequest; onDone: () => void }) {
  const { t } = useWords();
  return (
    <div className="stack">
      <p>{t('decide.announce.what')}</p>
      <BecomesPublic request={request} />
      <ActForm action="ANNOUNCE_DECISION" thing={{ ...request, name: request.reference }} onDone={onDone}>
        {request.nature === 'ORDER' && <LastDayToObject />}
      </ActForm>
    </div>
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
