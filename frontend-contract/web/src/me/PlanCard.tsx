import { Link } from 'wouter';
import type { MyPlanFragment } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { useViewer } from '../data/session';
import { InitiativeChip } from '../facts/chips';
import { Arranged, Turn } from '../facts/Turn';
import { ButtonLink, Written } from '../parts';

const OPEN = ['SUBMITTED', 'RETURNED', 'PUBLISHED', 'RUNNING', 'ON_HOLD'];

/** One of my plans: how it stands and whose turn it is. */
export function PlanCard({ plan }: { plan: MyPlanFragment }) {
  const { t } = useWords();
  const viewer = useViewer();
  const open = OPEN.includes(plan.status);
  const about = [plan.reference, plan.neighbourhood?.name, plan.initiator.displayName !== viewer?.displayName && t('me.as', { name: plan.initiator.displayName })];
  return (
    <li className="card">
      <h3><Link href={to('initiative', { reference: plan.reference })}><Written text={plan.title} language={plan.language} as="span" /></Link></h3>
      <p className="row"><InitiativeChip status={plan.status} /> <span className="meta">{about.filter(Boolean).join(' · ')}</span></p>
      {open && plan.supportSummary.requested > 0 && <Arranged summary={plan.supportSummary} />}
      {open && <Turn waitingOn={plan.waitingOn} withSubject />}
      {plan.allowedActions.includes('REQUEST_SUPPORT') && (
        <p><ButtonLink tone="plain" to={to('support', { reference: plan.reference })}>{t('me.askSupport')}</ButtonLink></p>
      )}
    </li>
  );
}
