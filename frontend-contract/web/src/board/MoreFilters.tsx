import { useWords } from '../app/useWords';
import { KINDS, STATUSES, THEMES, type Change } from './filters';
import { Select } from './Select';
import type { FilterState } from './useFilters';

/** The filters besides place and word. */
export function MoreFilters({ state: { filters, change } }: { state: FilterState }) {
  const { t } = useWords();
  const select = (name: 'theme' | 'status' | 'kind', options: [string, string][]) => (
    <Select label={t(`board.${name}`)} value={filters[name]} all={t('board.all')} onChoose={(value) => change({ [name]: value } satisfies Change)}>
      {options.map(([value, text]) => <option key={value} value={value}>{text}</option>)}
    </Select>
  );
  return (
    <div className="board-fields">
      {select('theme', THEMES.map((one) => [one, t(`theme.${one}`)]))}
      {select('status', STATUSES.map((one) => [one, t(`status.${one}`)]))}
      {select('kind', KINDS.map((one) => [one, t(`initiator.${one}`)]))}
    </div>
  );
}
