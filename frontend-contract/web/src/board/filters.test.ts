import { describe, expect, it } from 'vitest';
import { filterFor, filtersOf, isFiltered, placeChange, placeOf, withFilters, withoutFilters } from './filters';

const of = (search: string) => filtersOf(new URLSearchParams(search));

describe('filters in the address', () => {
  it('are read', () => {
    expect(of('text=tuin&theme=GREEN&district=WK050501&status=RUNNING&kind=RESIDENT')).toEqual({
      text: 'tuin', theme: 'GREEN', district: 'WK050501', status: 'RUNNING', kind: 'RESIDENT',
    });
  });

  it('leave out what they cannot mean, and what is not theirs', () => {
    expect(of('theme=FOO&status=DRAFT&kind=&text=%20%20&sign-in=failed')).toEqual({});
  });

  it('take no longer text than the server does', () => {
    expect(of(`text=${'x'.repeat(300)}`).text).toHaveLength(200);
  });

  it('become what the server asks', () => {
    expect(filterFor(of('text=tuin&theme=GREEN&area=OOST&status=RUNNING&kind=RESIDENT'))).toEqual({
      text: 'tuin', theme: ['GREEN'], areaCode: 'OOST', status: ['RUNNING'], initiatorKind: ['RESIDENT'],
    });
    expect(filterFor({})).toEqual({});
  });

  it('come back as they were written', () => {
    const filters = { text: 'a & b=c', theme: 'YOUTH', neighbourhood: 'BU05050101' } as const;
    expect(filtersOf(withFilters(new URLSearchParams(), filters))).toEqual(filters);
  });
});

describe('a changed filter', () => {
  it('keeps the others and the rest of the address', () => {
    expect(withFilters(new URLSearchParams('text=tuin&x=1'), { theme: 'GREEN' }).toString()).toBe('text=tuin&x=1&theme=GREEN');
  });

  it('of a place takes the place of another place', () => {
    expect(withFilters(new URLSearchParams('area=OOST&theme=GREEN'), { district: 'WK050501' }).toString()).toBe('theme=GREEN&district=WK050501');
  });

  it('that is empty goes away', () => {
    expect(withFilters(new URLSearchParams('text=tuin&theme=GREEN'), { text: '' }).toString()).toBe('theme=GREEN');
    expect(withFilters(new URLSearchParams('neighbourhood=BU1'), placeChange('')).toString()).toBe('');
  });

  it('can be all of them at once', () => {
    const left = withoutFilters(new URLSearchParams('text=a&theme=GREEN&area=OOST&status=RUNNING&kind=RESIDENT&x=1'));
    expect(left.toString()).toBe('x=1');
    expect(isFiltered(filtersOf(left))).toBe(false);
  });
});

describe('a place in one word', () => {
  it.each(['area:OOST', 'district:WK050501', 'neighbourhood:BU05050101'])('%s comes back', (word) => {
    expect(placeOf(filtersOf(withFilters(new URLSearchParams(), placeChange(word))))).toBe(word);
  });

  it('is empty for the whole town', () => expect(placeOf({ theme: 'GREEN' })).toBe(''));
});
