import { lazy, useEffect, useRef, type ComponentType, type ReactNode } from 'react';
import { arrived } from './arrival';
import { learn, type Words } from './words';

/** What every screen but the board says. */
export const later: Words = { nl: () => import('./later/nl.json'), en: () => import('./later/en.json') };

/** A screen that is fetched, with its words, when it is first visited. */
export function screen(load: () => Promise<{ default: ComponentType }>, words: Words) {
  return lazy(async () => {
    const [module] = await Promise.all([load(), learn(words), learn(later)]);
    return module;
  });
}

/**
 * The heading of a page: also the title of the window, and where the focus goes after a step inside the client, so that a screen reader says where one is.
 */
export function PageTitle({ children, title, before }: { children: ReactNode; title: string; before?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Samenwijk`;
  }, [title]);
  useEffect(() => {
    if (arrived()) {
      heading.current?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <>
      {before}
      <h1 tabIndex={-1} ref={heading}>{children}</h1>
    </>
  );
}
