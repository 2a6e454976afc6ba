import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { learn } from '../app/words';

// jsdom knows no modal windows.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};

const folders = import.meta.glob<{ default: object }>('../**/nl.json');
for (const load of Object.values(folders)) {
  await learn({ nl: load, en: load });
}

afterEach(cleanup);
