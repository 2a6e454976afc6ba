import { useWords } from '../app/useWords';
import { Card, Written } from '../parts';
import type { Initiative } from './model';

/** The plan in the initiator's own words. */
export function PlanText({ plan }: { plan: Initiative }) {
  const { t } = useWords();
  return (
    <Card labelledBy="plan">
      <h2 id="plan">{t('initiative.plan')}</h2>
      <Written text={plan.summary} language={plan.language} />
      {plan.description && <Written text={plan.description} language={plan.language} />}
    </Card>
  );
}
