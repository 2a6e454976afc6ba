import { execute, RequestFailed, type TypedDocument } from '@samenwijk/contract';
import { language } from '../app/language';

/** Asks the server this page came from. The session is a cookie that scripts cannot read; the header shows that the request comes from our own page. */
export async function ask<D, V>(document: TypedDocument<D, V>, variables: V, signal?: AbortSignal): Promise<D> {
  try {
    return await send(document, variables, signal);
  } catch (problem) {
    if (!isForeign(problem)) {
      throw problem;
    }
    await touch();
    return send(document, variables, signal);
  }
}

function send<D, V>(document: TypedDocument<D, V>, variables: V, signal?: AbortSignal): Promise<D> {
  return execute(document, variables, { url: '/graphql', language, headers: () => ({ 'X-XSRF-TOKEN': crossSiteToken() }), signal });
}

/** The proof that we are the own page was missing or old, so nothing was done. */
function isForeign(problem: unknown): boolean {
  return problem instanceof RequestFailed && problem.status === 403;
}

/** Keeps the session alive, and renews the proof. */
export async function touch(): Promise<void> {
  await fetch('/session', { headers: { Accept: 'application/json' } });
}

export function crossSiteToken(): string {
  const found = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return found?.[1] ? decodeURIComponent(found[1]) : '';
}
