/** What a program can do about a failure. More may come, so any other word may stand here. */
export type FailureCode =
  | 'INVALID_INPUT'
  | 'INVALID_DOCUMENT'
  | 'INVALID_CURSOR'
  | 'INVALID_PAGE_SIZE'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'QUERY_TOO_DEEP'
  | 'QUERY_TOO_COMPLEX'
  | 'TRUSTED_DOCUMENT_REQUIRED'
  | 'PERSISTED_DOCUMENT_NOT_FOUND'
  | 'REQUEST_TOO_LARGE'
  | 'INVALID_REQUEST'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'INTERNAL_ERROR'
  /** What answered is no GraphQL server: a proxy, a sign-in page of a network. */
  | 'INVALID_RESPONSE'
  | (string & {});

/** One entry of a response's top-level `errors`. */
export interface TopLevelError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly errorId?: string; readonly path?: readonly string[] } & Record<string, unknown>;
}

/** The server answered that it did not do what was asked. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  /** The number to tell the town, when the server made a mistake. */
  readonly errorId: string | undefined;

  constructor(
    readonly code: FailureCode,
    message: string,
    readonly status: number,
    /** All of them; the first gave `code`, `message` and `errorId`. */
    readonly errors: readonly TopLevelError[] = [],
  ) {
    super(message);
    this.errorId = errors[0]?.extensions?.errorId;
  }
}

/** No answer came: no network, or no server. Whether the act was done is unknown. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** No answer came in time. Whether the act was done is unknown. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';
}
