import type { ReactNode } from 'react';
import { useWords } from '../app/useWords';
import { Notice, Written } from '../parts';
import type { Initiative } from './model';

const TONES = { DRAFT: 'info', SUBMITTED: 'info', RETURNED: 'warn', ON_HOLD: 'warn', COMPLETED: 'good', WITHDRAWN: 'warn', REJECTED: 'bad' } as const;

/** Why it stands where it stands, in plain words. A plan that simply goes on needs none. */
export function StateReason({ plan }: { plan: Initiative }) {
  const { t, day } = useWords();
  if (plan.status === 'PUBLISHED' || plan.status === 'RUNNING') {
    return null;
  }
  const takenDown = plan.status === 'REJECTED' && plan.takedownGround;
  const title = takenDown ? t('initiative.state.takenDown') : t(`initiative.state.${plan.status}`, { day: plan.heldUntil ? day(plan.heldUntil) : '' });
  return (
    <Notice tone={TONES[plan.status]} title={title}>
      <Said text={plan.reason} />
      {plan.outcome && <Said before={t('initiative.outcome')} text={plan.outcome} />}
      <Said before={t('initiative.ground')} text={plan.takedownGround} />
      <Said before={t('initiative.alternative')} text={plan.alternative} />
    </Notice>
  );
}

function Said({ before, text }: { before?: ReactNode; text: string | null | undefined }) {
  return text ? (
    <div>
      {before && <p className="strong">{before}</p>}
      <Written text={text} />
    </div>
  ) : null;
}
