import type { MouseEvent } from 'react';
import { Link } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { to } from '../app/addresses';
import { useWords } from '../app/useWords';

/** Who came from the board goes back to the same place in the same list; others go to the board. */
export function BackToBoard() {
  const { t } = useWords();
  const board = useHistoryState<{ board?: string } | null>()?.board;
  const back = (event: MouseEvent): void => {
    if (board) {
      event.preventDefault();
      history.back();
    }
  };
  return <Link href={board ?? to('board')} onClick={back}>{t('initiative.back')}</Link>;
}
