import { plusDays } from '../app/today';

/** When something runs out, as one plans a day. */
export type When = 'late' | 'today' | 'week' | 'later';

export const whens: When[] = ['late', 'today', 'week', 'later'];

interface Due {
  late: boolean;
  waitingOn: { dueOn?: string | null };
}

export function whenOf({ late, waitingOn: { dueOn } }: Due, today: string): When {
  if (late || (dueOn && dueOn < today)) {
    return 'late';
  }
  if (!dueOn || dueOn > sundayOf(today)) {
    return 'later';
  }
  return dueOn === today ? 'today' : 'week';
}

/** The items by when they run out; the order within a group stays as the server gave it. */
export function grouped<T extends Due>(items: readonly T[], today: string): { when: When; items: T[] }[] {
  return whens
    .map((when) => ({ when, items: items.filter((item) => whenOf(item, today) === when) }))
    .filter((group) => group.items.length > 0);
}

/** How many run out today or did before, and whether there can be more that were not read yet. */
export function forToday(items: readonly Due[], hasMore: boolean, today: string): { count: number; more: boolean } {
  const urgent = items.filter((item) => ['late', 'today'].includes(whenOf(item, today)));
  return { count: urgent.length, more: hasMore && urgent.length === items.length };
}

export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}

/** The last day of this week. */
function sundayOf(today: string): string {
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay();
  return plusDays(today, (7 - weekday) % 7);
}
