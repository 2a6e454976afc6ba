import { useEffect, useRef } from 'react';
import { sayNothing } from '../data/said';

/** A step inside a page begins at its heading, as a new page does; what was said of the step before is not repeated. */
export function useStart(step: string, justDone: boolean): void {
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) {
      return;
    }
    last.current = step;
    if (!justDone) {
      sayNothing();
    }
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [step, justDone]);
}
