import { Acts } from '../acts/Acts';
import { isSmall } from '../acts/definitions';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { ButtonLink, Card } from '../parts';
import { editsFirst, mainActs, type Initiative } from './model';

/** What this person may do besides, at any moment. */
export function OtherActs({ plan, staff }: { plan: Initiative; staff: boolean }) {
  const { t } = useWords();
  const first = mainActs(plan, staff);
  const others = plan.allowedActions.filter((action) => isSmall(action) && !first.includes(action));
  const edit = plan.allowedActions.includes('EDIT_INITIATIVE') && !editsFirst(plan, staff);
  if (others.length === 0 && !edit) {
    return null;
  }
  return (
    <div className="no-print">
      <Card labelledBy="other-acts">
        <h2 id="other-acts">{t('initiative.others')}</h2>
        {staff && (edit || others.includes('WITHDRAW_INITIATIVE')) && <p className="meta">{t('initiative.onBehalf')}</p>}
        <div className="row">
          {edit && <ButtonLink tone="quiet" to={to('edit', { reference: plan.reference })}>{t('initiative.edit')}</ButtonLink>}
          <Acts thing={{ ...plan, name: plan.title }} only={others} />
        </div>
      </Card>
    </div>
  );
}
