import { plusDays } from '../app/today';

interface Band<F> { upTo?: number | null; form: F }

/** Each band with the amount above which it begins. */
export function boundsOf<F>(bands: readonly Band<F>[]): { form: F; above: number; upTo: number | null }[] {
  return bands.map(({ form, upTo }, at) => ({ form, above: bands[at - 1]?.upTo ?? 0, upTo: upTo ?? null }));
}

/** The last day on which one can ask, to be talked about at a meeting. */
export function inTimeFor(meeting: string, daysBefore: number): string {
  return plusDays(meeting, -daysBefore);
}

/** The first meeting of an area for which one is in time. */
export function nextMeeting(meetings: readonly { areaCode?: string | null; on: string }[], area: string | undefined, today: string, daysBefore: number): string | undefined {
  return meetings
    .filter(({ areaCode }) => areaCode == null || areaCode === area)
    .map(({ on }) => on)
    .filter((on) => inTimeFor(on, daysBefore) >= today)
    .sort()[0];
}
