import type { ReactNode } from 'react';
import './facts.css';

/** Facts as pairs of a word and what it is. */
export function Facts({ facts }: { facts: (readonly [ReactNode, ReactNode] | false | '' | null | undefined)[] }) {
  return (
    <dl className="facts">
      {facts.filter((fact): fact is readonly [ReactNode, ReactNode] => Boolean(fact) && (fact as readonly ReactNode[])[1] !== null).map(([name, value], index) => (
        <div key={index}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
