import type { ReactNode } from 'react';
import type { PaperLetterLineFragment } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { useLetterName } from '../facts/Letters';
import { Written } from '../parts';

/** One letter: to whom, what it is, and where it is to be read and printed. */
export function PaperLine({ line, area, before, after }: { line: PaperLetterLineFragment; area: string | undefined; before: (what: ReactNode) => ReactNode; after?: ReactNode }) {
  const { t, shortDay } = useWords();
  const { letter, addressee, reference } = line;
  const kind = useLetterName()(letter.kind);
  const name = `${kind}, ${addressee}`;
  return (
    <li className="desk-letter">
      <div className="desk-letter-what">
        {before(<><Written text={addressee} as="span" /> <span className="block">{kind}</span></>)}
        <p className="meta">{[reference, t('desk.letters.dated', { day: shortDay(letter.sentOn) }), area].filter(Boolean).join(' · ')}</p>
        {after}
      </div>
      <p className="row">
        <a className="btn quiet" href={letter.pdf} target="_blank" rel="noreferrer">{t('desk.letters.print')}<span className="sr"> {name}</span></a>
        <a className="btn plain" href={letter.html} target="_blank" rel="noreferrer">{t('desk.letters.read')}<span className="sr"> {name}</span></a>
      </p>
    </li>
  );
}
