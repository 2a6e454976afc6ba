import type { TermStepCode } from '@samenwijk/contract';
import { plusDays } from '../app/today';
import { daysBetween } from './day';

/** Days for which the same amount is due. */
export interface Band {
  from: string;
  until: string;
  days: number;
  /** The sentence that says how much. */
  text: string;
}

/** The days of a penalty that runs on to its end, in the pieces in which it grows. */
export function bandsOf(startsOn: string, steps: readonly { code: TermStepCode; on: string; text: string }[]): Band[] {
  return steps
    .filter((step) => step.code === 'PENALTY_DAYS')
    .reduce<Band[]>((bands, { on, text }) => {
      const from = bands.length > 0 ? plusDays(bands.at(-1)!.until, 1) : startsOn;
      return [...bands, { from, until: on, days: daysBetween(from, on) + 1, text }];
    }, []);
}

/** How many days of each piece are full. */
export function filled(bands: readonly Band[], days: number): number[] {
  let left = days;
  return bands.map((band) => {
    const full = Math.min(left, band.days);
    left -= full;
    return full;
  });
}

/** The days before and after one, as far as the meter moves on them. */
export function dayOnMeter(on: string, from: string, until: string | undefined): { before?: string; after?: string } {
  if (on < from || !until) {
    return { after: from };
  }
  return {
    before: on > until ? until : plusDays(on, -1),
    ...(on < until ? { after: plusDays(on, 1) } : {}),
  };
}
