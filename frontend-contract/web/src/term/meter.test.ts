import { describe, expect, it } from 'vitest';
import { bandsOf, dayOnMeter, filled } from './meter';

const steps = [
  { code: 'START', on: '2026-09-05', text: 'a' },
  { code: 'PENALTY_DAYS', on: '2026-10-05', text: 'b' },
  { code: 'PENALTY_DAYS', on: '2026-10-19', text: 'c' },
  { code: 'PENALTY_MOST', on: '2026-11-02', text: 'd' },
] as const;

describe('the meter of a penalty', () => {
  const bands = bandsOf('2026-09-22', steps);
  it('has a piece for each amount', () => {
    expect(bands).toEqual([
      { from: '2026-09-22', until: '2026-10-05', days: 14, text: 'b' },
      { from: '2026-10-06', until: '2026-10-19', days: 14, text: 'c' },
    ]);
  });
  it('fills from the first day on', () => {
    expect(filled(bands, 0)).toEqual([0, 0]);
    expect(filled(bands, 10)).toEqual([10, 0]);
    expect(filled(bands, 17)).toEqual([14, 3]);
    expect(filled(bands, 99)).toEqual([14, 14]);
  });
  it('goes a day back or on, and not beyond its ends', () => {
    expect(dayOnMeter('2026-10-01', '2026-09-22', '2026-10-19')).toEqual({ before: '2026-09-30', after: '2026-10-02' });
    expect(dayOnMeter('2026-10-19', '2026-09-22', '2026-10-19')).toEqual({ before: '2026-10-18' });
    expect(dayOnMeter('2026-12-24', '2026-09-22', '2026-10-19')).toEqual({ before: '2026-10-19' });
    expect(dayOnMeter('2026-09-01', '2026-09-22', '2026-10-19')).toEqual({ after: '2026-09-22' });
  });
});
