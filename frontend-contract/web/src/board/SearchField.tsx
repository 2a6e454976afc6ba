import { useEffect, useRef } from 'react';
import { useWords } from '../app/useWords';

const PAUSE_MS = 350;

/** Searches as soon as somebody pauses, or at once with Enter. The field belongs to who types: the address never writes into it meanwhile. */
export function SearchField({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (field.current && document.activeElement !== field.current) {
      field.current.value = text;
    }
  }, [text]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (): void => {
    clearTimeout(timer.current);
    // Somebody who opened a plan meanwhile must not be taken back to the board.
    if (field.current) {
      onSearch(field.current.value.trim());
    }
  };
  const soon = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(search, PAUSE_MS);
  };
  return (
    <label className="board-field">
      <span>{t('board.search')}</span>
      <input ref={field} type="search" enterKeyHint="search" autoComplete="off" maxLength={200} defaultValue={text} onChange={soon}
        onKeyDown={(event) => { if (event.key === 'Enter') { search(); } }} />
    </label>
  );
}
