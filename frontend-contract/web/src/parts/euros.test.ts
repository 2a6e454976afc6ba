import { describe, expect, it } from 'vitest';
import { centsOf, typedEuros } from './euros';

describe('amounts as people write them', () => {
  it.each([
    ['1.250,50', 125050],
    ['1250.5', 125050],
    ['1250,05', 125005],
    ['800', 80000],
    ['€ 12', 1200],
    ['€\u00a012,3', 1230],
    ['1.250', 125000],
    ['1,250.50', 125050],
    ['12.345.678', 1234567800],
    ['800,-', 80000],
    ['0', 0],
    ['0,01', 1],
  ])('%s', (typed, cents) => expect(centsOf(typed)).toBe(cents));

  it.each(['', 'veel', '-5', '1.2.3', '1,2,3', '12,345,6', '1.25,00', '1e3', '90071992547409930'])('no amount: %s', (typed) => expect(centsOf(typed)).toBeUndefined());

  it('is typed back as it was meant', () => {
    expect([80000, 125050, 1, 0].map(typedEuros)).toEqual(['800', '1250,50', '0,01', '0']);
    expect([80000, 125050, 1].map((cents) => centsOf(typedEuros(cents)))).toEqual([80000, 125050, 1]);
  });
});
