import type { LetterKind } from '@samenwijk/contract';

/** Who gets letters: the person, or an organisation for which they act. */
export interface Addressee {
  id?: string;
  name?: string;
  kinds: readonly LetterKind[];
}

/** Every kind of letter, in the order in which they may come. A kind that is new in the contract must be added here. */
const ORDER: Record<LetterKind, number> = {
  ACKNOWLEDGEMENT: 0,
  COMPLETION_REQUEST: 1,
  SUSPENSION: 2,
  EXTENSION: 3,
  FORWARDING: 4,
  DECISION: 5,
  PENALTY_DECISION: 6,
  OBJECTION_ACKNOWLEDGEMENT: 7,
  OBJECTION_QUESTION: 8,
  DECISION_ON_OBJECTION: 9,
};

export const KINDS = (Object.keys(ORDER) as LetterKind[]).sort((one, other) => ORDER[one] - ORDER[other]);

/** What was ticked, as the contract takes it. */
export function chosenKinds(ticked: string): LetterKind[] {
  const words = ticked.split(' ');
  return KINDS.filter((kind) => words.includes(kind));
}
