import { useWords } from '../app/useWords';
import type { Viewer } from '../data/session';
import { ChoiceField, TextField, type Option } from '../parts/fields';
import { useCurrentForm } from '../parts/form';
import { Checked } from './Checked';
import { GROUP, MYSELF } from './plan';

/** In whose name the plan is proposed. */
export function WhoFields({ viewer }: { viewer: Viewer }) {
  const { t } = useWords();
  const form = useCurrentForm();
  const organisations: Option[] = viewer.organisations.map((one) => ({ value: one.id, label: t('propose.as.organisation', { name: one.name }), hint: t('propose.as.organisation.hint') }));
  return (
    <>
      <ChoiceField path="onBehalfOf" label={t('propose.as')} hint={t('propose.as.hint')}
        options={[
          { value: MYSELF, label: t('propose.as.self', { name: viewer.displayName }), hint: t('propose.as.self.hint') },
          { value: GROUP, label: t('propose.as.group'), hint: t('propose.as.group.hint') },
          ...organisations,
        ]} />
      {form.values.onBehalfOf === GROUP && <Checked path="groupName"><TextField path="groupName" label={t('propose.groupName')} hint={t('propose.groupName.hint')} max={80} /></Checked>}
    </>
  );
}
