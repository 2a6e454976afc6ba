import '../parts/form.css';
import { useLocation } from 'wouter';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';
import { addressOf, kinds, type Chosen } from './filter';

/** Which part of the list; each choice is in the address at once. */
export function Filters({ id, chosen, kinds: withKinds, areas }: {
  id: string;
  chosen: Chosen;
  kinds: boolean;
  areas: readonly { code: string; name: string }[];
}) {
  const { t } = useWords();
  const [, go] = useLocation();
  const choose = (next: Chosen): void => go(addressOf(to('work'), next), { replace: true });
  const manyAreas = areas.length > 1;
  const first = withKinds ? 'kind' : manyAreas ? 'area' : 'late';
  return (
    <div className="work-filters no-print" role="group" aria-label={t('work.filter')}>
      {withKinds && (
        <Choice id={first === 'kind' ? id : `${id}-kind`} label={t('work.filter.kind')} value={chosen.kind ?? ''} every={t('work.filter.kind.all')}
          options={kinds.map((kind) => ({ value: kind, label: t(`work.filter.kind.${kind}`) }))}
          onChoose={(value) => choose({ ...chosen, kind: kinds.find((kind) => kind === value) })} />
      )}
      {manyAreas && (
        <Choice id={first === 'area' ? id : `${id}-area`} label={t('work.filter.area')} value={chosen.area ?? ''} every={t('work.filter.area.all')}
          options={areas.map((area) => ({ value: area.code, label: area.name }))}
          onChoose={(value) => choose({ ...chosen, area: value || undefined })} />
      )}
      <label className="choice work-late">
        <input id={first === 'late' ? id : `${id}-late`} type="checkbox" checked={chosen.late} onChange={(event) => choose({ ...chosen, late: event.target.checked })} />
        <span>{t('work.filter.late')}</span>
      </label>
    </div>
  );
}

function Choice({ id, label, value, every, options, onChoose }: {
  id: string;
  label: string;
  value: string;
  every: string;
  options: { value: string; label: string }[];
  onChoose: (value: string) => void;
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{every}</option>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </div>
  );
}
