import type { DecisionOutcome } from '@samenwijk/contract';
import type { MessageId } from '../app/messageIds';

/** Sentences that fit an outcome, ready to be used. */
export const phrases: Record<DecisionOutcome, MessageId[]> = {
  GRANTED: ['decide.phrase.goal', 'decide.phrase.neighbours', 'decide.phrase.complete', 'decide.phrase.success'],
  GRANTED_WITH_OBLIGATIONS: ['decide.phrase.goal', 'decide.phrase.conditions', 'decide.phrase.safe', 'decide.phrase.success'],
  PARTLY_GRANTED: ['decide.phrase.goal', 'decide.phrase.part', 'decide.phrase.notNeeded', 'decide.phrase.doneBefore'],
  REFUSED: ['decide.phrase.goodIdea', 'decide.phrase.notGoal', 'decide.phrase.spent', 'decide.phrase.help'],
  NOT_PROCESSED: ['decide.phrase.asked', 'decide.phrase.noAnswer', 'decide.phrase.again'],
};

/** Puts a sentence into a text where the cursor is, with a space where one is needed. */
export function inserted(text: string, at: number, phrase: string): { text: string; cursor: number } {
  const before = text.slice(0, at);
  const after = text.slice(at);
  const lead = before === '' || /\s$/.test(before) ? '' : ' ';
  const tail = after === '' || /^\s/.test(after) ? '' : ' ';
  const put = lead + phrase + tail;
  return { text: before + put + after, cursor: at + put.length };
}

const MOST = 20;
const nameFor = (person: string): string => `samenwijk.phrases.${person}`;

/** The sentences that somebody keeps for themselves, in this browser. */
export function ownPhrases(person: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameFor(person)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

export function keepOwnPhrases(person: string, all: readonly string[]): void {
  try {
    localStorage.setItem(nameFor(person), JSON.stringify(all.slice(-MOST)));
  } catch {
    // A browser that keeps nothing still has the sentences of the town.
  }
}
