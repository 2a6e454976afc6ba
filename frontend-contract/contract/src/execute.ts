import { hashOf, type TypedDocument } from './document.js';
import { type FailureCode, RequestFailed, TimedOut, type TopLevelError, Unreachable } from './failures.js';

export interface ClientOptions {
  /** Where the API stands; `/graphql` on the page's own origin by default. */
  url?: string | URL | undefined;
  /** Asked at each call: the bearer token of an API client, or the CSRF header beside a session cookie. */
  headers?: (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** In which language the server's sentences must be, as in `Accept-Language`: `nl` or `en`. */
  language?: string | (() => string) | undefined;
  /** Milliseconds after which a call is given up; 15 seconds by default. */
  timeout?: number | undefined;
  fetch?: typeof fetch | undefined;
}

export interface ExecuteOptions extends ClientOptions {
  /** Ends the call; it then fails with the signal's own reason. */
  signal?: AbortSignal | undefined;
}

/**
 * Runs one operation and answers with its data. Fails with `RequestFailed` when the server says so, with `Unreachable` or `TimedOut` when it says nothing.
 * An act that was refused is no failure: the payload's `errors` say why.
 */
export async function execute<Data = unknown, Variables = unknown>(
  document: string | TypedDocument<Data, Variables>,
  variables: Variables,
  options: ExecuteOptions = {},
): Promise<Data> {
  const { url = '/graphql', timeout = 15_000, fetch = globalThis.fetch } = options;
  const headers = new Headers(await options.headers?.());
  headers.set('Content-Type', 'application/json');
  headers.set('Accept', 'application/graphql-response+json, application/json;q=0.9');
  const language = typeof options.language === 'function' ? options.language() : options.language;
  if (language) {
    headers.set('Accept-Language', language);
  }
  const late = AbortSignal.timeout(timeout);
  const signal = options.signal ? AbortSignal.any([options.signal, late]) : late;
  try {
    const response = await fetch(url, { method: 'POST', headers, body: bodyOf(document, variables), signal });
    return dataOf<Data>(response.status, await response.text());
  } catch (cause) {
    if (cause instanceof RequestFailed) {
      throw cause;
    }
    options.signal?.throwIfAborted();
    throw late.aborted ? new TimedOut(`no answer within ${timeout} ms`, { cause }) : new Unreachable('no answer', { cause });
  }
}

function bodyOf(document: string | TypedDocument<unknown, never>, variables: unknown): string {
  const sha256Hash = hashOf(document);
  return JSON.stringify(
    sha256Hash
      ? { variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }
      : { query: String(document), variables },
  );
}

interface GraphQlResponse {
  data?: unknown;
  errors?: readonly TopLevelError[];
}

/** The body says what happened, whatever the status. The status speaks where the body is none of GraphQL's, as behind a proxy. */
function dataOf<Data>(status: number, text: string): Data {
  const body = parsed(text);
  const [first] = body?.errors ?? [];
  if (first) {
    throw new RequestFailed(first.extensions?.code ?? codeOf(status), first.message, status, body?.errors);
  }
  if (status < 200 || status > 299 || body?.data === undefined || body.data === null) {
    throw new RequestFailed(codeOf(status), `an answer with status ${status} that is not GraphQL's`, status);
  }
  return body.data as Data;
}

function parsed(text: string): GraphQlResponse | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : undefined;
  } catch {
    return undefined;
  }
}

const CODES: Record<number, FailureCode> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  413: 'REQUEST_TOO_LARGE',
  429: 'RATE_LIMITED',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'UNAVAILABLE',
};

function codeOf(status: number): FailureCode {
  return CODES[status] ?? 'INVALID_RESPONSE';
}

/** Nothing to fill in means nothing to give. */
type Given<Variables> = {} extends Variables
  ? [variables?: Variables, call?: { signal?: AbortSignal | undefined }]
  : [variables: Variables, call?: { signal?: AbortSignal | undefined }];

export type Client = <Data = unknown, Variables = unknown>(
  document: string | TypedDocument<Data, Variables>,
  ...given: Given<Variables>
) => Promise<Data>;

/** `execute` with its options given once. */
export function createClient(options: ClientOptions = {}): Client {
  return (document, variables?, call?) => execute(document, variables as never, { ...options, ...call });
}
