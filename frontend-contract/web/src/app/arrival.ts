import { useEffect, useLayoutEffect } from 'react';
import { useLocation } from 'wouter';

/** Remembers how far each page of this visit was scrolled: going back shows the same place, going on begins at the top. */
const places = new Map<string, number>();
let steps = 0;
let goingBack = false;
let wentBack = false;

history.scrollRestoration = 'manual';
addEventListener('popstate', () => {
  goingBack = true;
});

/** Whether somebody came here by a step inside the client, not by opening the page. */
export function arrived(): boolean {
  return steps > 0;
}

/** Whether the page that is shown was reached by going back (or forward again). */
export function cameBack(): boolean {
  return wentBack;
}

function entry(): string {
  return `${location.pathname}${location.search}`;
}

/** Puts the page at its place after each step. */
export function usePlaceOnPage(): void {
  const [path] = useLocation();
  useLayoutEffect(() => {
    const wanted = goingBack ? (places.get(entry()) ?? 0) : 0;
    if (steps > 0 || wanted > 0) {
      settle(wanted);
    }
    wentBack = goingBack;
    goingBack = false;
    return () => {
      steps += 1;
    };
  }, [path]);
  useEffect(() => {
    let here = entry();
    const note = (): void => {
      if (here === entry()) {
        places.set(here, scrollY);
      }
      here = entry();
    };
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, [path]);
}

/** Content may still be on its way: try a few frames until the page is long enough. */
function settle(wanted: number, tries = 20): void {
  scrollTo(0, wanted);
  if (Math.abs(scrollY - wanted) > 2 && tries > 0) {
    requestAnimationFrame(() => settle(wanted, tries - 1));
  }
}
