import type { LetterKind, Nature, RequestFactsFragment } from '@samenwijk/contract';
import { useWords } from '../app/useWords';

/** What the town wrote about a request, oldest first, and how it was sent; each opens as a page, or as a PDF. */
export function Letters({ letters, nature }: { letters: NonNullable<RequestFactsFragment['letters']>; nature: Nature }) {
  const { t, shortDay } = useWords();
  const nameOf = useLetterName(nature);
  return (
    <ul>
      {letters.map((letter) => (
        <li key={letter.sha256}>
          <a href={letter.html} target="_blank" rel="noreferrer">{nameOf(letter.kind)}</a>{' '}
          <span className="meta">{t('letters.sent', { channel: letter.channel, day: shortDay(letter.sentOn) })}</span>{' '}
          <a href={letter.pdf} target="_blank" rel="noreferrer" aria-label={`${nameOf(letter.kind)} ${t('letters.pdf')}`}>{t('letters.pdf')}</a>
        </li>
      ))}
    </ul>
  );
}

/** What a letter is called. What is no formal decision is an answer; without a nature it may be either. */
export function useLetterName(nature?: Nature): (kind: LetterKind) => string {
  const { t } = useWords();
  const decision = nature === 'ORDER' ? 'letters.DECISION' : nature === 'FACTUAL_ACT' ? 'letters.ANSWER' : 'letters.either';
  return (kind) => t(kind === 'DECISION' ? decision : `letters.${kind}`);
}
