/** The list somebody last worked from, so that they can go from one item to the next without going back. Kept for this tab only. */
export interface SeenList {
  /** Where it is, with its filters. */
  address: string;
  items: SeenItem[];
  /** The item that was opened last. */
  opened?: string;
}

export interface SeenItem {
  id: string;
  title: string;
  href: string;
}

const KEPT = 'samenwijk.list';

export function seenList(): SeenList | undefined {
  try {
    const text = sessionStorage.getItem(KEPT);
    return text ? (JSON.parse(text) as SeenList) : undefined;
  } catch {
    return undefined;
  }
}

export function keepSeenList(list: SeenList): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(list));
  } catch {
    // Without it one goes back to the list by hand.
  }
}

/** Remembers which item was opened, for the way back. */
export function opened(id: string): void {
  const list = seenList();
  if (list?.items.some((item) => item.id === id)) {
    keepSeenList({ ...list, opened: id });
  }
}

/** The request before and after one in that list; what is acted on elsewhere is passed over. */
export function around(list: SeenList | undefined, id: string): { place: number; of: number; previous?: SeenItem; next?: SeenItem } | undefined {
  const requests = list?.items.filter((item) => item.href.startsWith('/requests/')) ?? [];
  const at = requests.findIndex((item) => item.id === id);
  if (at < 0) {
    return undefined;
  }
  const previous = requests[at - 1];
  const next = requests[at + 1];
  return { place: at + 1, of: requests.length, ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}

/** The row to go back to: the opened one, or when it is gone the first after it that is still there. */
export function backAt(list: SeenList | undefined, ids: readonly string[]): string | undefined {
  const at = list?.items.findIndex((item) => item.id === list.opened) ?? -1;
  return at < 0 ? undefined : list?.items.slice(at).find((item) => ids.includes(item.id))?.id;
}
