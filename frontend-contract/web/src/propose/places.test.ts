import { describe, expect, it } from 'vitest';
import type { PlacesToChooseQuery } from '@samenwijk/contract';
import { matching, meant, nameOf, placesOf } from './places';

const places = placesOf({
  areas: [
    {
      code: 'WEST', name: 'West',
      districts: [
        { code: 'W7', name: 'Wijk 07 Wielwijk', neighbourhoods: [{ code: 'B1', name: 'Admiraalsplein' }, { code: 'B2', name: 'Zuid' }] },
        { code: 'W8', name: 'Wijk 08 Sterrenburg', neighbourhoods: [{ code: 'B3', name: 'Zuid' }, { code: 'B4', name: 'Café-buurt' }, { code: 'B5', name: 'Sterrenburg' }] },
      ],
    },
  ],
} as PlacesToChooseQuery);
const codes = (typed: string) => matching(places, typed).map((place) => place.code);

describe('places', () => {
  it('are named as people say them', () => expect([places[0]!, places[4]!].map(nameOf)).toEqual(['Admiraalsplein (Wielwijk)', 'Sterrenburg']));
  it('are found by a part of their name or of their district, accents aside', () => {
    expect(codes('adm')).toEqual(['B1']);
    expect(codes('wiel')).toEqual(['B1', 'B2']);
    expect(codes('cafe buurt')).toEqual(['B4']);
    expect(codes('zuid wiel')).toEqual(['B2']);
    expect(codes('')).toHaveLength(5);
    expect(codes('nergens')).toEqual([]);
  });
  it('puts on top what begins with it', () => expect(codes('ster')[0]).toBe('B5'));
  it('are chosen without the list only when one is meant', () => {
    expect(meant(places, 'admiraals')?.code).toBe('B1');
    expect(meant(places, 'zuid')).toBeUndefined();
    expect(meant(places, 'sterrenburg')?.code).toBe('B5');
    expect(meant(places, 'Zuid (Wielwijk)')?.code).toBe('B2');
    expect(meant(places, '')).toBeUndefined();
  });
});
