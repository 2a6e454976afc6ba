/**
 * An operation with the types of its answer and its variables: one of this contract, which is sent by its hash, or a `TypedDocumentString` of a
 * generator of your own, which is sent as text when it carries no hash.
 */
export interface TypedDocument<Data, Variables> {
  /** Holds the types and is never there. */
  __apiType?: ((variables: Variables) => Data) | undefined;
  __meta__?: Record<string, unknown> | undefined;
  toString(): string;
}

/** The hash under which a server knows this document, without its prefix; nothing when it must be sent as text. */
export function hashOf(document: string | TypedDocument<unknown, never>): string | undefined {
  const hash = typeof document === 'string' ? undefined : document.__meta__?.['hash'];
  return typeof hash === 'string' ? hash.replace(/^sha256:/, '') : undefined;
}
