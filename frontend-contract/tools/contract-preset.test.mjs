import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashes } from './contract-preset.mjs';

const HASH = `{"__meta__":{"hash":"sha256:${'a'.repeat(64)}"}}`;

test('of documents stays the hash with its types, of fragments nothing', () => {
  const written = `export class TypedDocumentString {}
export const CardFragmentDoc = new TypedDocumentString(\`
    fragment Card on Initiative {
  id
}
    \`) as unknown as TypedDocumentString<CardFragment, unknown>;
export const BoardDocument = ${HASH} as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;`;

  assert.deepEqual(hashes(written), [`export const BoardDocument = ${HASH} as TypedDocument<BoardQuery, BoardQueryVariables>;`]);
});

test('a document that is written in another way stops the generating', () => {
  assert.throws(() => hashes('export const BoardDocument = new TypedDocumentString(`query Board { areas { code } }`);'), /not a document with its hash/);
});
