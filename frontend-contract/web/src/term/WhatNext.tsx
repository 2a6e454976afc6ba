import { Link } from 'wouter';
import { useWords } from '../app/useWords';
import type { Values } from '../parts/form';
import { nextOf, type Outcome } from './next';

/** What one can do with the answer; each step carries the days along that are known. */
export function WhatNext({ values, term }: { values: Values; term: Outcome }) {
  const { t, rich } = useWords();
  return (
    <>
      <h3>{t('term.next')}</h3>
      <ul className="term-next">
        {nextOf(values, term).map(({ id, href }) => (
          <li key={id}>{rich(id, { link: (parts) => (href ? <Link href={href}>{parts}</Link> : <>{parts}</>) })}</li>
        ))}
      </ul>
    </>
  );
}
