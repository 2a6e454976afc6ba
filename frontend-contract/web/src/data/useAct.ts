import { useRef, useState } from 'react';
import { newIdempotencyKey, retried, type TypedDocument } from '@samenwijk/contract';
import { cache } from './cache';
import { ask } from './client';
import { expired } from './session';
import { troubleOf, type Trouble } from './trouble';

export interface Problem {
  __typename?: string;
  code: string;
  message: string;
  path: readonly string[];
}

export interface Notice {
  code: string;
  message: string;
  path: readonly string[];
}

interface Payload {
  errors: readonly Problem[];
  warnings?: readonly Notice[];
}

export type Outcome<P> = { done: true; payload: P } | { done: false };

export interface Act<V, P> {
  /** Does it. A second call while the first is under way does nothing. */
  run: (variables: V) => Promise<Outcome<P>>;
  busy: boolean;
  problems: readonly Problem[];
  trouble: Trouble | undefined;
  clear: () => void;
}

/**
 * One act of a person: done once however often is clicked, tried again with the same key when the network fails, and what was refused is told by field.
 * `input.idempotencyKey` is filled in where the input has one: the same until what is sent changes or it is done.
 */
export function useAct<D, V extends { input: object }, P extends Payload>(document: TypedDocument<D, V>, payload: (data: D) => P): Act<V, P> {
  const running = useRef(false);
  const intent = useRef<{ about: string; key: string }>(undefined);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();

  function clear(): void {
    setProblems([]);
    setTrouble(undefined);
  }

  function keyFor(variables: V): string {
    const about = JSON.stringify(variables);
    if (intent.current?.about !== about) {
      intent.current = { about, key: newIdempotencyKey() };
    }
    return intent.current.key;
  }

  /** Only what carries a key is tried again by itself: without one, a second try of what arrived after all would look like somebody else's change. */
  function send(variables: V): Promise<D> {
    if (!('idempotencyKey' in variables.input)) {
      return ask(document, variables);
    }
    const sent = { ...variables, input: { ...variables.input, idempotencyKey: keyFor(variables) } };
    return retried(() => ask(document, sent));
  }

  async function run(variables: V): Promise<Outcome<P>> {
    if (running.current) {
      return { done: false };
    }
    running.current = true;
    setBusy(true);
    clear();
    try {
      const result = payload(await send(variables));
      if (result.errors.length > 0) {
        setProblems(result.errors);
        return { done: false };
      }
      intent.current = undefined;
      cache.refresh();
      return { done: true, payload: result };
    } catch (problem) {
      const found = troubleOf(problem);
      setTrouble(found);
      if (found.kind === 'expired') {
        expired();
      }
      return { done: false };
    } finally {
      running.current = false;
      setBusy(false);
    }
  }

  return { run, busy, problems, trouble, clear };
}
