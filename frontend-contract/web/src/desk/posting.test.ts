import { describe, expect, it } from 'vitest';
import type { PaperLetterLineFragment } from '@samenwijk/contract';
import { addressOf, chosenOf, MOST_AT_ONCE, problemsByLetter, toggled } from './posting';

const line = (id: string) => ({ letter: { sha256: id } }) as PaperLetterLineFragment;

describe('the letters that were posted', () => {
  it('are those that were chosen and are still there, in the order of the list', () => {
    expect(chosenOf([line('a'), line('b'), line('c')], new Set(['c', 'gone', 'a']))).toEqual(['a', 'c']);
  });
  it('are never more than can be noted at once', () => {
    const many = Array.from({ length: MOST_AT_ONCE + 5 }, (_, at) => line(String(at)));
    expect(chosenOf(many, new Set(many.map((one) => one.letter.sha256)))).toHaveLength(MOST_AT_ONCE);
  });
  it('are chosen and left out one by one', () => {
    expect([...toggled(new Set(['a']), 'b', true)]).toEqual(['a', 'b']);
    expect([...toggled(new Set(['a', 'b']), 'a', false)]).toEqual(['b']);
  });
});

describe('what is wrong with a letter', () => {
  it('is told at that letter, not at its place in what was sent', () => {
    const wrong = { code: 'INVALID_INPUT', message: 'Te vroeg.', path: ['letters', '1'] };
    const day = { code: 'INVALID_INPUT', message: 'Later.', path: ['postedOn'] };
    expect(problemsByLetter([wrong, day], ['a', 'b']).map((one) => one.path)).toEqual([['letters', 'b'], ['postedOn']]);
    expect(problemsByLetter([wrong], ['a'])[0]?.path).toEqual(['letters', '1']);
  });
});

describe('the address of the list', () => {
  it('says which letters, and of which area', () => {
    expect(addressOf(false, null)).toBe('/desk/letters');
    expect(addressOf(true, 'WEST')).toBe('/desk/letters?posted=yes&area=WEST');
  });
});
