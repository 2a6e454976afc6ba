import { afterEach, describe, expect, it, vi } from 'vitest';
import { today } from '../app/today';
import { daysUntil, forToday, grouped, whenOf } from './days';

const WEDNESDAY = '2026-05-06';
const due = (dueOn: string | null, late = false): { late: boolean; waitingOn: { dueOn: string | null } } => ({ late, waitingOn: { dueOn } });

afterEach(() => vi.useRealTimers());

describe('when something runs out', () => {
  it.each([
    ['2026-05-05', 'late'],
    [WEDNESDAY, 'today'],
    ['2026-05-07', 'week'],
    ['2026-05-10', 'week'],
    ['2026-05-11', 'later'],
    [null, 'later'],
  ] as const)('%s is %s on a Wednesday', (dueOn, when) => expect(whenOf(due(dueOn), WEDNESDAY)).toBe(when));

  it('is late when the town says so, whatever this clock says', () => expect(whenOf(due('2026-05-20', true), WEDNESDAY)).toBe('late'));

  it('on a Sunday the week ends today', () => {
    expect(whenOf(due('2026-05-10'), '2026-05-10')).toBe('today');
    expect(whenOf(due('2026-05-11'), '2026-05-10')).toBe('later');
  });

  it('counts the day in the town, not where the browser is', () => {
    vi.useFakeTimers();
    vi.setSystemTime(new Date('2026-05-06T22:30:00Z'));
    expect(today()).toBe('2026-05-07');
    expect(whenOf(due('2026-05-06'), today())).toBe('late');
    vi.setSystemTime(new Date('2026-01-06T22:30:00Z'));
    expect(today()).toBe('2026-01-06');
  });

  it('counts days over the change of the clock', () => {
    expect(daysUntil('2026-03-30', '2026-03-28')).toBe(2);
    expect(daysUntil('2026-05-05', WEDNESDAY)).toBe(-1);
  });
});

describe('the groups', () => {
  const items = [due('2026-05-01', true), due('2026-05-04', true), due(WEDNESDAY), due('2026-06-01'), due(null)];

  it('stand in the order of the day, without empty ones', () => {
    expect(grouped(items, WEDNESDAY).map((group) => [group.when, group.items.length])).toEqual([['late', 2], ['today', 1], ['later', 2]]);
  });

  it('count what is for today only as far as it is known', () => {
    expect(forToday(items, true, WEDNESDAY)).toEqual({ count: 3, more: false });
    expect(forToday(items.slice(0, 3), true, WEDNESDAY)).toEqual({ count: 3, more: true });
    expect(forToday(items.slice(0, 3), false, WEDNESDAY)).toEqual({ count: 3, more: false });
  });
});
