import { useState } from 'react';
import { useWords } from '../app/useWords';
import { Tabs } from '../parts/Tabs';
import { THEMES } from './filters';
import { MoreFilters } from './MoreFilters';
import { PlaceSelect } from './PlaceSelect';
import { SearchField } from './SearchField';
import type { Areas } from './places';
import type { FilterState } from './useFilters';

/** The first themes are those that most plans are about. */
const TABS = [undefined, ...THEMES.slice(0, 4)];

/** Search and filters; what is chosen stands in the address. */
export function BoardFilters({ state, areas }: { state: FilterState; areas: Areas | undefined }) {
  const { t } = useWords();
  const { filters, address, change } = state;
  return (
    <div className="search stack no-print" role="search">
      <div className="board-fields">
        <SearchField text={filters.text ?? ''} onSearch={(text) => change({ text })} />
        <PlaceSelect filters={filters} areas={areas} onChange={change} />
      </div>
      <Tabs
        label={t('board.themes')}
        items={TABS.map((theme) => ({ href: address({ theme: theme ?? '' }), text: t(theme ? `theme.${theme}` : 'board.all'), current: filters.theme === theme }))}
      />
      <FoldedFilters state={state} />
    </div>
  );
}

/** Folded on a phone, so that the plans come first, unless something in it is chosen. */
function FoldedFilters({ state }: { state: FilterState }) {
  const { t } = useWords();
  const { status, kind, theme } = state.filters;
  const [open] = useState(() => Boolean(status ?? kind) || !TABS.includes(theme) || matchMedia('(min-width: 60rem)').matches);
  return (
    <details open={open}>
      <summary>{t('board.more')}</summary>
      <MoreFilters state={state} />
    </details>
  );
}
