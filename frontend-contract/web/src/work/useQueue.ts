import { useSearchParams } from 'wouter';
import { keyOf } from '../data/ahead';
import { useQuery, type Query } from '../data/useQuery';
import { cache } from '../data/cache';
import type { TypedDocument, WorkFilter, WorkRowFragment } from '@samenwijk/contract';

interface QueueData {
  workQueue: { nodes: readonly WorkRowFragment[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } };
}

interface QueueVariables {
  first: number;
  after?: string | null;
  filter?: WorkFilter | null;
}

export type QueueDocument = TypedDocument<QueueData, QueueVariables>;

export interface Queue extends Query<QueueData> {
  /** Reads more into the same list; absent when there is no more, or the list is as long as it may be. */
  more: (() => void) | undefined;
  loadingMore: boolean;
  /** The address parameter that shows what comes after a full list. */
  nextAfter: string | undefined;
}

const SIZES = [25, 50, 100];

/** The queue as one question, however much of it is shown: after an act the whole list is read again, so that no row in it is old. How much is shown stands in the address, for the way back. */
export function useQueue(document: QueueDocument, filter: WorkFilter): Queue {
  const [parameters, setParameters] = useSearchParams();
  const size = SIZES.find((one) => String(one) === parameters.get('show')) ?? SIZES[0]!;
  const after = parameters.get('after');
  const asked = (first: number): QueueVariables => ({ first, filter, ...(after ? { after } : {}) });
  const query = useQuery(document, asked(size));

  const shorter = SIZES.filter((one) => one < size).map((one) => cache.read<QueueData>(keyOf(document, asked(one)))).findLast(Boolean);
  const data = query.data ?? shorter;
  const next = SIZES.find((one) => one > size);
  const hasMore = data?.workQueue.pageInfo.hasNextPage ?? false;

  return {
    ...query,
    data,
    loading: query.loading && !data,
    loadingMore: !query.data && Boolean(data) && !query.trouble,
    more: hasMore && next
      ? () => setParameters((now) => { now.set('show', String(next)); return now; }, { replace: true })
      : undefined,
    nextAfter: hasMore && !next ? (data?.workQueue.pageInfo.endCursor ?? undefined) : undefined,
  };
}
