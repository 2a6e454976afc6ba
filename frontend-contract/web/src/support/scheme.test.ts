import { describe, expect, it } from 'vitest';
import { boundsOf, nextMeeting } from './scheme';

describe('the next meeting', () => {
  const meetings = [{ areaCode: 'OOST', on: '2026-12-01' }, { areaCode: 'WEST', on: '2027-01-19' }, { areaCode: 'WEST', on: '2026-12-15' }, { areaCode: null, on: '2027-03-02' }];

  it('is one of the area', () => expect(nextMeeting(meetings, 'WEST', '2026-11-01', 28)).toBe('2026-12-15'));

  it('is one for which it is early enough, on the last day too', () => {
    expect(nextMeeting(meetings, 'WEST', '2026-11-17', 28)).toBe('2026-12-15');
    expect(nextMeeting(meetings, 'WEST', '2026-11-18', 28)).toBe('2027-01-19');
  });

  it('is one for everywhere where the area has none', () => expect(nextMeeting(meetings, undefined, '2026-11-01', 0)).toBe('2027-03-02'));

  it('is not known when all are over', () => expect(nextMeeting(meetings, 'OOST', '2028-01-01', 0)).toBeUndefined());
});

describe('the bands of accounting', () => {
  it('begin where the one before ends', () => expect(boundsOf([{ upTo: 25_000, form: 'NONE' }, { upTo: null, form: 'CONTENT' }])).toEqual([
    { form: 'NONE', above: 0, upTo: 25_000 }, { form: 'CONTENT', above: 25_000, upTo: null },
  ]));
});
