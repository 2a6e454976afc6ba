import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BoardPageDocument } from '@samenwijk/contract';
import { addresses } from './app/addresses';
import { App } from './app/App';
import { learn } from './app/words';
import { firstPage } from './board/BoardList';
import { filtersOf } from './board/filters';
import { askAhead } from './data/ahead';
import { begin } from './data/session';
import './parts/base.css';

if (location.pathname === addresses.board) {
  askAhead(BoardPageDocument, firstPage(filtersOf(new URLSearchParams(location.search))));
}
void begin();
await Promise.all([
  learn({ nl: () => import('./app/nl.json'), en: () => import('./app/en.json') }),
  learn({ nl: () => import('./board/nl.json'), en: () => import('./board/en.json') }),
]);
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
