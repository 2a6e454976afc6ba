import { RequestFailed } from '@samenwijk/contract';
import { expect, it } from 'vitest';
import { troubleOf } from './trouble';

const wrong = (extensions: Record<string, unknown>) => troubleOf(new RequestFailed('INVALID_INPUT', 'Kan niet.', 200, [{ message: 'Kan niet.', extensions }])).problems;

it('tells what is wrong at its field, with the article that it goes against', () => {
  expect(wrong({ path: ['input', 'appeal', 'announcedOn'], article: 'Awb 6:8' })).toEqual([{ code: 'INVALID_INPUT', message: 'Kan niet. (Awb 6:8)', path: ['appeal', 'announcedOn'] }]);
  expect(wrong({ path: ['input', 'appeal', 'announcedOn'] })).toMatchObject([{ message: 'Kan niet.' }]);
});

it('names an argument that has no fields by itself', () => {
  expect(wrong({ path: ['dueOn'] })).toMatchObject([{ path: ['dueOn'] }]);
  expect(wrong({})).toEqual([]);
});
