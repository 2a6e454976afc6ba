import type { RequestFactsFragment } from '@samenwijk/contract';
import { useWords } from '../app/useWords';

/** What the town wrote about a request, oldest first; each opens as a page, or as a PDF. */
export function Letters({ letters }: { letters: NonNullable<RequestFactsFragment['letters']> }) {
  const { t, shortDay } = useWords();
  return (
    <ul>
      {letters.map((letter) => (
        <li key={letter.sha256}>
          <a href={letter.html} target="_blank" rel="noreferrer">{t(`letters.${letter.kind}`)}</a>{' '}
          <span className="meta">{t('letters.sent', { day: shortDay(letter.sentOn) })}</span>{' '}
          <a href={letter.pdf} target="_blank" rel="noreferrer" aria-label={`${t(`letters.${letter.kind}`)} ${t('letters.pdf')}`}>{t('letters.pdf')}</a>
        </li>
      ))}
    </ul>
  );
}
