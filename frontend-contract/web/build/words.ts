import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

/** Messages are compiled when the client is built, so that a phone needs no parser for them. What is a plain sentence stays one. */
export function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\/(nl|en)\.json$/.test(id)) {
        return null;
      }
      const sentences = Object.entries(JSON.parse(code) as Record<string, string>);
      return { code: JSON.stringify(Object.fromEntries(sentences.map(([key, text]) => [key, compiled(text)]))), map: null };
    },
  };
}

function compiled(text: string): unknown {
  return /[{}<>#']/.test(text) ? parse(text, { captureLocation: false }) : text;
}
