import { useEffect, useRef, useState } from 'react';
import { BoardPageDocument, type BoardPageCardFragment } from '@samenwijk/contract';
import { cameBack } from '../app/arrival';
import { useWords } from '../app/useWords';
import { usePages } from '../data/usePages';
import { Button, Empty, More, TroubleNotice } from '../parts';
import { BoardCard, lastOpened } from './BoardCard';
import { filterFor, isFiltered, type Filters } from './filters';
import type { FilterState } from './useFilters';

const ON_A_PAGE = 10;
/** By then the browser knows how high each card is, so that it can leave out those that are out of sight without the page jumping. */
const SETTLED_MS = 1000;

/** What is asked first. */
export const firstPage = (filters: Filters) => ({ filter: filterFor(filters), first: ON_A_PAGE, after: null as string | null });

/** The plans that fit the filters, newest first. Those of the last filter stay, dimmed, until the new ones are there. */
export function BoardList({ state, onShown }: { state: FilterState; onShown: (shown: boolean) => void }) {
  const { t } = useWords();
  const pages = usePages(BoardPageDocument, firstPage(state.filters), (data) => data.initiatives);
  const last = useRef<BoardPageCardFragment[]>(undefined);
  const plans = pages.nodes ?? (pages.trouble ? undefined : last.current);
  const { list, more } = useFocusInList(pages.nodes?.length ?? 0, pages.more);
  const settled = useSettled();
  const known = Boolean(plans);

  useEffect(() => {
    last.current = pages.nodes ?? last.current;
  });
  useEffect(() => onShown(known), [known, onShown]);

  return (
    <div className="stack board-plans" id="plans" aria-busy={pages.loading}>
      <p className="meta" role="status">
        {pages.nodes ? t('board.count', { count: pages.nodes.length, more: String(pages.hasMore) }) : pages.loading && <span className="board-wait">{t('wait.loading')}</span>}
      </p>
      {pages.trouble && <TroubleNotice trouble={pages.trouble} again={pages.again} />}
      {pages.trouble && <RemoveFilters state={state} />}
      {plans && (
        <ul className={settled ? 'bits board-list settled' : 'bits board-list'} ref={list}>
          {plans.map((plan) => <BoardCard key={plan.id} plan={plan} />)}
        </ul>
      )}
      {plans?.length === 0 && <NoPlans state={state} />}
      <More pages={{ ...pages, more }} />
    </div>
  );
}

function NoPlans({ state }: { state: FilterState }) {
  const { t } = useWords();
  return (
    <Empty title={t('board.none')}>
      <p>{t(isFiltered(state.filters) ? 'board.none.filtered' : 'board.none.first')}</p>
      <RemoveFilters state={state} />
    </Empty>
  );
}

/** Its button goes away with the filters: the focus goes to the top of the page, where the plans begin. */
function RemoveFilters({ state }: { state: FilterState }) {
  const { t } = useWords();
  const remove = (): void => {
    state.remove();
    document.querySelector('h1')?.focus();
  };
  return isFiltered(state.filters) && <p><Button tone="quiet" onClick={remove}>{t('board.remove')}</Button></p>;
}

/** For who uses a keyboard: after `more` the focus goes to the first plan that is new, after going back to the plan that was opened. */
function useFocusInList(count: number, more: () => void) {
  const list = useRef<HTMLUListElement>(null);
  const from = useRef<number>(undefined);
  useEffect(() => {
    if (cameBack()) {
      list.current?.querySelector<HTMLElement>(`a[href="${lastOpened()}"]`)?.focus({ preventScroll: true });
    }
  }, []);
  useEffect(() => {
    if (from.current !== undefined && count > from.current) {
      list.current?.children[from.current]?.querySelector('a')?.focus({ preventScroll: true });
      from.current = undefined;
    }
  }, [count]);
  const step = (): void => {
    from.current = count;
    more();
  };
  return { list, more: step };
}

function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  return settled;
}
