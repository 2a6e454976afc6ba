import { useWords } from '../app/useWords';

/** A letter as a page, and as a PDF. */
export function LetterLinks({ letter, name }: { letter: { html: string; pdf: string }; name: string }) {
  const { t } = useWords();
  return (
    <p>
      <a href={letter.html} target="_blank" rel="noreferrer">{name}</a>{' '}
      <a href={letter.pdf} target="_blank" rel="noreferrer" aria-label={`${name} ${t('letters.pdf')}`}>{t('letters.pdf')}</a>
    </p>
  );
}
