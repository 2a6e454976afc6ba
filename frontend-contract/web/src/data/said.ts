import { useSyncExternalStore } from 'react';
import type { Notice } from './useAct';

/** The last thing that was done, to be said at the top of the page until the next step. */
export interface Said {
  text: string;
  warnings: readonly Notice[];
  /** The page on which it is said: the one where the act led to. */
  page?: string;
}

let said: Said | undefined;
const listeners = new Set<() => void>();

export function say(text: string, warnings: readonly Notice[] = []): void {
  const now: Said = { text, warnings };
  become(now);
  // An act may lead to another page at once; the word stays there, and goes with the step after that.
  setTimeout(() => said === now && become({ ...now, page: location.pathname }));
}

export function sayNothing(): void {
  if (said) {
    become(undefined);
  }
}

function become(next: Said | undefined): void {
  said = next;
  listeners.forEach((listener) => listener());
}

export function useSaid(): Said | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => said,
  );
}
