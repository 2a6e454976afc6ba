import { hashOf, type TypedDocument } from '@samenwijk/contract';
import { ask } from './client';

const asked = new Map<string, Promise<unknown>>();

export function keyOf<D, V>(document: TypedDocument<D, V>, variables: V): string {
  return `${hashOf(document)} ${JSON.stringify(variables)}`;
}

/** Asks before the screen that needs it is drawn: on a slow phone the answer is on its way meanwhile. */
export function askAhead<D, V>(document: TypedDocument<D, V>, variables: V): void {
  const answer = ask(document, variables);
  // Who takes the answer hears of the trouble.
  answer.catch(() => undefined);
  asked.set(keyOf(document, variables), answer);
}

/** What was asked ahead, once. */
export function takeAhead<D>(key: string): Promise<D> | undefined {
  const answer = asked.get(key) as Promise<D> | undefined;
  asked.delete(key);
  return answer;
}
