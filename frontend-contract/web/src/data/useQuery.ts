import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { TypedDocument } from '@samenwijk/contract';
import { keyOf, takeAhead } from './ahead';
import { cache } from './cache';
import { ask } from './client';
import { expired } from './session';
import { troubleOf, type Trouble } from './trouble';

export interface Query<D> {
  data: D | undefined;
  trouble: Trouble | undefined;
  loading: boolean;
  /** Asks again. */
  again: () => void;
}

/** Reads from the server. What was read before is shown at once, and replaced when the answer is there. */
export function useQuery<D, V>(document: TypedDocument<D, V>, variables: V, skip = false): Query<D> {
  const key = keyOf(document, variables);
  const age = useSyncExternalStore(cache.subscribe, cache.ageNow);
  const [answer, setAnswer] = useState<{ key: string; data?: D; trouble?: Trouble }>({ key });
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((last) => last + 1), []);

  useEffect(() => {
    if (skip) {
      return;
    }
    const stop = new AbortController();
    setAnswer((last) => (last.key === key ? { ...last, trouble: undefined } : { key }));
    (takeAhead<D>(key) ?? ask(document, variables, stop.signal)).then(
      (data) => {
        cache.keep(key, data);
        if (!stop.signal.aborted) {
          setAnswer({ key, data });
        }
      },
      (problem: unknown) => {
        if (stop.signal.aborted) {
          return;
        }
        const trouble = troubleOf(problem);
        if (trouble.kind === 'expired') {
          expired();
        }
        setAnswer((last) => ({ ...last, key, trouble }));
      },
    );
    return () => stop.abort();
    // The key stands for document and variables.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, age, round, skip]);

  const data = (answer.key === key ? answer.data : undefined) ?? cache.read<D>(key);
  const trouble = answer.key === key ? answer.trouble : undefined;
  return { data, trouble, loading: !skip && !data && !trouble, again };
}
