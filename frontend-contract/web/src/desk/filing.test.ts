import { expect, it } from 'vitest';
import { filingOf, referenceIn } from './filing';

it.each([
  ['DOR-2026-00042', 'DOR-2026-00042'],
  [' dor 2026 42 ', 'DOR-2026-00042'],
  ['dor-2026-00042-1', 'DOR-2026-00042'],
  ['iets anders', 'iets anders'],
])('reads the reference %s', (typed, reference) => expect(referenceIn(typed)).toBe(reference));

it('hands in for the person at the counter', () => {
  const input = filingOf({ title: 'Tuin', 'onBehalfOfPerson.displayName': ' Mevrouw De Vries ', 'onBehalfOfPerson.channel': 'PHONE' });
  expect(input).toMatchObject({ submit: true, onBehalfOfPerson: { displayName: 'Mevrouw De Vries', channel: 'PHONE' } });
});
