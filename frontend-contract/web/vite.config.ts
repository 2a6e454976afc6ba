import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compressed } from './build/compressed';
import { firstView } from './build/firstView';
import { ownOperations } from './build/operations';
import { preloadDutch } from './build/preload';
import { routesFile } from './build/routes';
import { compiledWords } from './build/words';

const server = process.env.SAMENWIJK_URL ?? 'http://localhost:8080';
const doors = ['/graphql', '/session', '/sign-in', '/sign-out', '/demo', '/oauth2', '/connect', '/letters', '/developers', '/actuator'];

const first = firstView();

export default defineConfig({
  plugins: [compiledWords(), ownOperations(), react(), first.plugin, routesFile(), preloadDutch(), compressed()],
  resolve: {
    alias: [
      // React has it built in; the shim is for older ones.
      { find: /^use-sync-external-store\/shim\/index\.js$/, replacement: 'react' },
      { find: '@samenwijk/contract', replacement: new URL('../contract/src/index.ts', import.meta.url).pathname },
    ],
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The first view holds the name of every file that comes later: a hash is enough.
        chunkFileNames: 'assets/[hash].js',
        assetFileNames: 'assets/[hash][extname]',
        codeSplitting: {
          groups: [
            { name: 'first', test: first.holds },
            // What nearly every screen shares comes as one file each: a name less for every file that it replaces.
            { name: 'parts', test: /\/src\/parts\// },
            { name: 'facts', test: /\/src\/(facts|acts)\/[^/]+\.(tsx?|css)$/ },
          ],
        },
      },
    },
  },
  test: { environment: 'jsdom', setupFiles: ['src/test/setup.ts'] },
  server: { proxy: Object.fromEntries(doors.map((door) => [door, { target: server, changeOrigin: false }])) },
});
