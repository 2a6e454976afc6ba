import type { Plugin } from 'vite';
import { addresses } from '../src/app/addresses';

/** Tells the server which addresses are pages, so that it answers every other one with a real 404. */
export function routesFile(): Plugin {
  return {
    name: 'routes-file',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'routes.json', source: JSON.stringify(Object.values(addresses)) });
    },
  };
}
