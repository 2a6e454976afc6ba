import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { WorkRowFragment } from '@samenwijk/contract';
import type { SmallAct } from '../acts/definitions';
import { today } from '../app/today';
import { useWords } from '../app/useWords';
import { grouped } from './days';
import { useKeys, type Keys } from './keys';
import { pageOf } from './nextSteps';
import { DoneRow, Row } from './Row';
import { backAt, keepSeenList, opened, seenList } from './seenList';

/** An item and where it stood in the list. */
interface Place {
  item: WorkRowFragment;
  at: number;
}

/** What was just done. */
interface Done extends Place {
  action: SmallAct;
}

/** The place of what is not in the list any more: it stays in sight. What was done says so; what somebody else was quicker with keeps its open form and what was typed. */
function missing<P extends Place>(place: P | undefined, items: readonly WorkRowFragment[]): P | undefined {
  return place && !items.some((item) => item.id === place.item.id) ? place : undefined;
}

/** The queue by when it runs out. One acts in the row and stays at one's place in the list. */
export function QueueList({ items, hasMore, page, from, keys, steps, besides, why }: {
  items: readonly WorkRowFragment[];
  hasMore: boolean;
  /** Where this list is, for the way back from an item. */
  page: string;
  from: 'work' | 'commitments';
  /** Whether single keys go through the rows. */
  keys: boolean;
  steps?: SmallAct[];
  besides?: (item: WorkRowFragment) => ReactNode;
  why?: (item: WorkRowFragment) => ReactNode;
}) {
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string>();
  const [done, setDone] = useState<Done>();
  const [begun, setBegun] = useState<Place>();
  const gone = missing(done, items);
  const held = begun?.item.id === done?.item.id ? undefined : missing(begun, items);
  const shown = [held, gone].reduce<readonly WorkRowFragment[]>((all, place) => (place ? all.toSpliced(place.at, 0, place.item) : all), items);

  useWayBack(items, page, from, (id) => { setCurrent(id); focusRow(list.current, id); });
  useFocusAfter(done, items, (id) => { setCurrent(id); focusRow(list.current, id); });
  useKeys(useMoves(list, current), keys);

  const groups = grouped(shown, today());
  return (
    <div className="stack work-queue" ref={list}>
      {groups.map(({ when, items: inGroup }, at) => (
        <section className="stack" key={when} aria-labelledby={`work-${when}`}>
          <h2 id={`work-${when}`} className={`work-when ${when}`}>
            {t(`work.when.${when}`)} <span className="meta">{t(hasMore && at === groups.length - 1 ? 'work.atLeast' : 'work.count', { count: inGroup.filter((item) => item !== gone?.item).length })}</span>
          </h2>
          <ul className="work-list">
            {inGroup.map((item) =>
              item === gone?.item ? <DoneRow key={item.id} title={item.title} href={pageOf(item, from)} action={gone.action} /> : (
                <Row
                  key={item.id}
                  item={item}
                  from={from}
                  current={item.id === current}
                  said={done?.item.id === item.id ? done.action : undefined}
                  onCurrent={() => setCurrent(item.id)}
                  onOpen={() => opened(item.id)}
                  onBegin={() => item !== held?.item && setBegun({ item, at: items.indexOf(item) })}
                  onDone={(action) => setDone({ item, action, at: items.indexOf(item) })}
                  steps={steps}
                  besides={besides?.(item)}
                  why={why?.(item)}
                />
              ),
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** j and k go through the rows, Enter opens the current one, a goes to what can be done with it. */
function useMoves(list: React.RefObject<HTMLElement | null>, current: string | undefined): Keys {
  const move = (by: 1 | -1): void => {
    const rows = rowsOf(list.current);
    const at = rows.findIndex((row) => row.dataset.row === current);
    rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]?.querySelector('a')?.focus();
  };
  const here = (): HTMLElement | undefined => rowsOf(list.current).find((row) => row.dataset.row === current);
  return {
    j: () => move(1),
    k: () => move(-1),
    Enter: () => here()?.querySelector('a')?.click(),
    a: () => here()?.querySelector<HTMLElement>('.work-do a, .work-do button')?.focus(),
  };
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
}

function focusRow(list: HTMLElement | null, id: string): void {
  const row = rowsOf(list).find((one) => one.dataset.row === id);
  row?.querySelector('a')?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

/** Keeps the list for the way on from an item, and finds the row again on the way back. */
function useWayBack(items: readonly WorkRowFragment[], page: string, from: 'work' | 'commitments', onBack: (id: string) => void): void {
  const [back] = useState(() => {
    const list = seenList();
    return list?.address === page ? backAt(list, items.map((item) => item.id)) : undefined;
  });
  useEffect(() => {
    if (back) {
      // The heading takes the focus first; the row one came from is the better place.
      onBack(back);
    }
    // Only once, when the list is there.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useEffect(() => {
    keepSeenList({ address: page, items: items.map((item) => ({ id: item.id, title: item.title, href: pageOf(item, from) })) });
  }, [items, page, from]);
}

/** After an act the focus stays in the list: on the same row, or when that is gone on the one that took its place. */
function useFocusAfter(done: Done | undefined, items: readonly WorkRowFragment[], onFocus: (id: string) => void): void {
  const settled = useRef<{ done: Done; items: readonly WorkRowFragment[] }>(undefined);
  useEffect(() => {
    if (!done) {
      return;
    }
    if (settled.current?.done !== done) {
      settled.current = { done, items };
      return;
    }
    if (settled.current.items !== items) {
      settled.current.items = items;
      const next = items.find((item) => item.id === done.item.id) ?? items[Math.min(done.at, items.length - 1)];
      if (next && !document.querySelector('dialog[open]')) {
        onFocus(next.id);
      }
    }
  });
}
