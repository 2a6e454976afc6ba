import { RequestFailed, TimedOut, Unreachable } from '@samenwijk/contract';
import type { Problem } from './useAct';

/** What can go wrong with a question or an act, as far as a person can do something about it. */
export type Trouble = { kind: 'offline' | 'away' | 'slow' | 'expired' | 'busy' | 'refused' | 'fault'; message?: string; errorId?: string; problems?: readonly Problem[] };

export function troubleOf(problem: unknown): Trouble {
  if (problem instanceof TimedOut) {
    return { kind: 'slow' };
  }
  if (problem instanceof Unreachable) {
    return { kind: navigator.onLine ? 'away' : 'offline' };
  }
  if (problem instanceof RequestFailed) {
    return ofCode(problem);
  }
  return { kind: 'fault' };
}

function ofCode(problem: RequestFailed): Trouble {
  switch (problem.code) {
    case 'UNAUTHENTICATED':
      return { kind: 'expired' };
    case 'UNAVAILABLE':
      return { kind: 'away' };
    case 'TIMEOUT':
      return { kind: 'slow' };
    case 'RATE_LIMITED':
      return { kind: 'busy' };
    case 'FORBIDDEN':
      return { kind: 'refused', message: problem.message };
    case 'INVALID_INPUT':
      return { kind: 'fault', message: problem.message, problems: problemsOf(problem) };
    default:
      return { kind: 'fault', message: problem.message, ...(problem.errorId ? { errorId: problem.errorId } : {}) };
  }
}

/** What is wrong with a question's argument, by field: the name of an argument with fields is left out. What goes against a law says which. */
function problemsOf({ errors }: RequestFailed): Problem[] {
  return errors.flatMap(({ message, extensions }) => {
    const [argument, ...within] = extensions?.path ?? [];
    const article = extensions?.article;
    return argument ? [{ code: 'INVALID_INPUT', message: article ? `${message} (${article})` : message, path: within.length > 0 ? within : [argument] }] : [];
  });
}
