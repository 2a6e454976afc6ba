import type { ReactNode } from 'react';
import type { MessageId } from '../app/messageIds';
import { useWords } from '../app/useWords';

/** A part of a page to read, with an address of its own so that it can be pointed to. */
export function Part({ id, title, children }: { id: string; title: MessageId; children: ReactNode }) {
  const { t } = useWords();
  return (
    <section className="stack about-part" aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      {children}
    </section>
  );
}

export function Points({ of, ordered }: { of: readonly MessageId[]; ordered?: boolean }) {
  const { t } = useWords();
  const List = ordered ? 'ol' : 'ul';
  return <List className="about-points">{of.map((id) => <li key={id}>{t(id)}</li>)}</List>;
}

/** A word and what it means, below each other: for words that are longer than a column. */
export function Meanings({ of }: { of: readonly (readonly [ReactNode, ReactNode])[] }) {
  return (
    <dl className="about-meanings">
      {of.map(([word, meaning], at) => (
        <div key={at}>
          <dt>{word}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What is on the page. */
export function Contents({ parts }: { parts: readonly (readonly [string, MessageId])[] }) {
  const { t } = useWords();
  return (
    <nav aria-label={t('about.contents')} className="no-print">
      <ul className="about-contents">
        {parts.map(([id, title]) => <li key={id}><a href={`#${id}`}>{t(title)}</a></li>)}
      </ul>
    </nav>
  );
}
