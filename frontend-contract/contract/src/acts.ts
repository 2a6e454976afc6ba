import { RequestFailed, TimedOut, Unreachable } from './failures.js';

/** Why an act was refused, as in the `errors` of every mutation's payload. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** A key for one act of a person: made once, sent again unchanged when the same act is tried again. */
export function newIdempotencyKey(): string {
  // Outside HTTPS and localhost a browser has no randomUUID.
  return typeof crypto.randomUUID === 'function' ? crypto.randomUUID() : uuid(crypto.getRandomValues(new Uint8Array(16)));
}

function uuid(bytes: Uint8Array): string {
  const version4 = bytes.map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte));
  const hex = Array.from(version4, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export interface Patience {
  /** How often it is tried at most, the first time counted in; 3 by default. */
  attempts?: number | undefined;
  /** Milliseconds before the second attempt, twice as long before each next one; 500 by default. */
  pause?: number | undefined;
  /** Ends the waiting. */
  signal?: AbortSignal | undefined;
}

/**
 * Tries again as long as nobody knows whether the act was done: no answer, or a server that is away for a moment. Safe for a mutation whose variables
 * hold an idempotency key, the same each time, and for queries.
 */
export async function retried<Data>(act: () => Promise<Data>, { attempts = 3, pause = 500, signal }: Patience = {}): Promise<Data> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (failure) {
      if (attempt >= attempts || !mayPass(failure)) {
        throw failure;
      }
    }
    await rest(pause * 2 ** (attempt - 1) * (0.75 + Math.random() / 2), signal);
  }
}

function mayPass(failure: unknown): boolean {
  return (
    failure instanceof Unreachable ||
    failure instanceof TimedOut ||
    (failure instanceof RequestFailed && failure.code === 'UNAVAILABLE')
  );
}

function rest(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const end = () => (clearTimeout(timer), reject(signal?.reason));
    const timer = setTimeout(() => (signal?.removeEventListener('abort', end), resolve()), milliseconds);
    signal?.addEventListener('abort', end, { once: true });
  });
}

/** The sentences for each field of a form, by the field's place in the input (`need.funding.amount`); under `''` those of no field. */
export function errorsByPath(errors: readonly Refusal[]): Map<string, string[]> {
  const byPath = new Map<string, string[]>();
  for (const { path, message } of errors) {
    const place = path.join('.');
    byPath.set(place, [...(byPath.get(place) ?? []), message]);
  }
  return byPath;
}

/** Somebody else changed the thing in the meantime: read it again, show it, and let the person decide again. */
export function isStale(errors: readonly Pick<Refusal, 'code'>[]): boolean {
  return errors.some(({ code }) => code === 'STALE_VERSION');
}
