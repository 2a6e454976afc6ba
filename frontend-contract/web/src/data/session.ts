import { useSyncExternalStore } from 'react';
import { ViewerOfPageDocument, type ViewerOfPageQuery } from '@samenwijk/contract';
import { cache } from './cache';
import { ask, crossSiteToken, touch } from './client';

export type Viewer = NonNullable<ViewerOfPageQuery['viewer']>;

/** Who sits at this browser. `expired`: somebody was signed in, and is not any more. */
export type Session = { state: 'unknown' | 'visitor' | 'expired' } | { state: 'signedIn'; viewer: Viewer };

let session: Session = { state: 'unknown' };
const listeners = new Set<() => void>();

function become(next: Session): void {
  session = next;
  listeners.forEach((listener) => listener());
}

/** Asked once when the page is opened. */
export async function begin(): Promise<void> {
  try {
    const { viewer } = await ask(ViewerOfPageDocument, {});
    become(viewer ? { state: 'signedIn', viewer } : { state: 'visitor' });
  } catch (problem) {
    if (session.state === 'unknown') {
      become({ state: isExpired(problem) ? 'expired' : 'visitor' });
    }
  }
}

function isExpired(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === 'UNAUTHENTICATED';
}

const BETWEEN_SIGNS = 4 * 60_000;
let lastSign = Date.now();

/** Somebody who types sends nothing for a long time, and is there all the same. */
function signOfLife(): void {
  if (session.state === 'signedIn' && Date.now() - lastSign > BETWEEN_SIGNS) {
    lastSign = Date.now();
    touch().catch(() => undefined);
  }
}

addEventListener('input', signOfLife, { passive: true });
addEventListener('keydown', signOfLife, { passive: true });

/** The server says that the sign-in has ended: go on as a visitor, and read again what a visitor may see. */
export function expired(): void {
  if (session.state !== 'expired') {
    become({ state: 'expired' });
    cache.forget();
  }
}

export function signInAddress(staff = false): string {
  const here = location.pathname + location.search;
  return `/sign-in?to=${encodeURIComponent(here)}${staff ? '&as=staff' : ''}`;
}

export async function signOut(): Promise<void> {
  const answer = await fetch('/sign-out', { method: 'POST', headers: { 'X-XSRF-TOKEN': crossSiteToken() } });
  const { to = '/' } = answer.ok ? ((await answer.json()) as { to?: string }) : {};
  location.assign(to);
}

export function useSession(): Session {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => session,
  );
}

/** Null for a visitor, and while it is not known yet. */
export function useViewer(): Viewer | null {
  const now = useSession();
  return now.state === 'signedIn' ? now.viewer : null;
}
