import { useEffect, useState, useSyncExternalStore } from 'react';
import type { TypedDocument } from '@samenwijk/contract';
import { keyOf } from './ahead';
import { cache } from './cache';
import { ask } from './client';
import { troubleOf, type Trouble } from './trouble';
import { useQuery, type Query } from './useQuery';

export interface Connection<N> {
  edges: readonly { cursor: string; node: N }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** A list that is read piece by piece. */
export interface Rest<N> {
  nodes: N[] | undefined;
  hasMore: boolean;
  more: () => void;
  loadingMore: boolean;
  moreTrouble: Trouble | undefined;
}

export interface Pages<N> extends Omit<Query<unknown>, 'data'>, Rest<N> {}

type Read<D, N> = (data: D) => Connection<N>;

/** Reads a list from its beginning. */
export function usePages<D, V extends { after?: string | null }, N>(document: TypedDocument<D, V>, variables: V, connection: Read<D, N>): Pages<N> {
  const first = useQuery(document, variables);
  const rest = useRest(document, variables, connection, first.data && connection(first.data));
  return { ...rest, trouble: first.trouble, loading: first.loading, again: first.again };
}

/** The pieces behind the first one, and after how many changes they were read. */
interface Kept<N> {
  after: string | undefined;
  age: number;
  pieces: Connection<N>[];
}

/**
 * Reads on after a first piece, which may have come with another operation. Pieces that were read are kept, so that going back shows the same list; after an
 * act all of them are read again.
 */
export function useRest<D, V extends { after?: string | null }, N>(
  document: TypedDocument<D, V>,
  variables: V,
  connection: Read<D, N>,
  start: Connection<N> | undefined,
): Rest<N> {
  const age = useSyncExternalStore(cache.subscribe, cache.ageNow);
  const key = `rest of ${keyOf(document, variables)}`;
  const [, redraw] = useState(0);
  const [busy, setBusy] = useState(false);
  const [moreTrouble, setMoreTrouble] = useState<Trouble>();

  const startsAfter = start?.pageInfo.endCursor ?? undefined;
  const kept = cache.read<Kept<N>>(key);
  const pieces = kept && kept.after === startsAfter ? kept.pieces : [];
  const last = pieces.at(-1) ?? start;
  const piece = async (after: string): Promise<Connection<N>> => connection(await ask(document, { ...variables, after }));

  function keep(all: Connection<N>[]): void {
    cache.keep(key, { after: startsAfter, age, pieces: all });
    redraw((count) => count + 1);
  }

  async function more(): Promise<void> {
    const after = last?.pageInfo.endCursor;
    if (busy || !after) {
      return;
    }
    setBusy(true);
    setMoreTrouble(undefined);
    try {
      keep([...pieces, await piece(after)]);
    } catch (problem) {
      setMoreTrouble(troubleOf(problem));
    } finally {
      setBusy(false);
    }
  }

  useEffect(() => {
    if (!startsAfter || pieces.length === 0 || kept?.age === age) {
      return;
    }
    let stopped = false;
    // What was read stays in sight when this fails; asking for more then tells what is wrong.
    readAgain(startsAfter, pieces.length, piece).then((all) => !stopped && keep(all), () => undefined);
    return () => {
      stopped = true;
    };
    // What else is used follows from these.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [age, key, startsAfter]);

  return {
    nodes: start && [start, ...pieces].flatMap((one) => one.edges.map((edge) => edge.node)),
    hasMore: last?.pageInfo.hasNextPage ?? false,
    more: () => void more(),
    loadingMore: busy,
    moreTrouble,
  };
}

async function readAgain<N>(from: string, count: number, piece: (after: string) => Promise<Connection<N>>): Promise<Connection<N>[]> {
  const all: Connection<N>[] = [];
  let after: string | null | undefined = from;
  while (after && all.length < count) {
    const next: Connection<N> = await piece(after);
    all.push(next);
    after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : undefined;
  }
  return all;
}
