import { lazy, Suspense, useEffect, useState } from 'react';
import { BoardPlacesDocument } from '@samenwijk/contract';
import { to } from '../app/addresses';
import { PageTitle } from '../app/page';
import { useWords } from '../app/useWords';
import { useQuery } from '../data/useQuery';
import { ButtonLink } from '../parts';
import { BoardFilters } from './BoardFilters';
import { BoardList } from './BoardList';
import { useFilters } from './useFilters';
import './board.css';

const Places = lazy(() => import('./Places'));

/** What goes on near me. */
export function Board() {
  const { t } = useWords();
  const state = useFilters();
  const [shown, setShown] = useState(false);
  const places = useQuery(BoardPlacesDocument, {}, !useIdle(shown));
  return (
    <>
      <div className="row between">
        <div className="stack">
          <PageTitle title={t('board.title')}>{t('board.title')}</PageTitle>
          <p className="lead">{t('board.lead')}</p>
        </div>
        <ButtonLink to={to('propose')}>{t('board.propose')}</ButtonLink>
      </div>
      <BoardFilters state={state} areas={places.data?.areas} />
      <div className="split">
        <BoardList state={state} onShown={setShown} />
        <section className="card board-places" aria-labelledby="board-places">
          <h2 id="board-places">{t('board.places')}</h2>
          <Suspense>{places.data && <Places areas={places.data.areas} state={state} />}</Suspense>
        </section>
      </div>
    </>
  );
}

/** True from the first quiet moment after `begin`: the map must not hold up the plans. */
function useIdle(begin: boolean): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (!begin) {
      return;
    }
    const timer = setTimeout(() => setIdle(true), 200);
    return () => clearTimeout(timer);
  }, [begin]);
  return idle;
}
