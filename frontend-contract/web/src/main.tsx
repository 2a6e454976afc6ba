import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { learn } from './app/words';
import { begin } from './data/session';
import './parts/base.css';

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
