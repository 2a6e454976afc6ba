import type { DeskChannel, ProposeInitiativeInput } from '@samenwijk/contract';
import type { Values } from '../parts/form';
import { proposalOf } from '../propose/plan';

export const CHANNELS = ['COUNTER', 'PHONE', 'LETTER', 'EMAIL'] as const satisfies readonly DeskChannel[];

export const PERSON_FIELDS = ['onBehalfOfPerson.displayName', 'onBehalfOfPerson.channel'];

/** A plan that is handed in at once for a person who has no account. */
export function filingOf(values: Values): ProposeInitiativeInput {
  return {
    ...proposalOf(values, true, []),
    onBehalfOfPerson: {
      displayName: (values['onBehalfOfPerson.displayName'] ?? '').trim(),
      channel: values['onBehalfOfPerson.channel'] as DeskChannel,
    },
  };
}

/** A reference as it is read out or typed over from a letter: `dor 2026 42` is `DOR-2026-00042`. */
export function referenceIn(typed: string): string {
  const found = /^\s*([a-z]+)[\s-]*(\d{4})[\s-]*(\d{1,5})(?:[\s-]+\d+)?\s*$/i.exec(typed);
  return found ? `${found[1]!.toUpperCase()}-${found[2]}-${found[3]!.padStart(5, '0')}` : typed.trim();
}
