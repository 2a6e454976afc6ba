import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import assert from 'node:assert/strict';
import { here } from './settings.mjs';

const manifest = Object.entries(JSON.parse(fs.readFileSync(here('../contract/src/generated/persisted-documents.json'), 'utf8')));
const hashes = new Map(manifest.map(([hash, text]) => [/(?:query|mutation) (\w+)/.exec(text)?.[1], hash.replace('sha256:', '')]));

/** Asks the API as the person of this page, with the operations of the contract, so that a story can be told up to where a test begins. */
export async function ask(page, operation, variables = {}) {
  const cookies = await page.context().cookies();
  const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
  const response = await page.request.post('/graphql', {
    headers: { 'X-XSRF-TOKEN': decodeURIComponent(token), Accept: 'application/graphql-response+json' },
    data: { variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashes.get(operation) } } },
  });
  const { data, errors } = await response.json();
  assert.ok(data && !errors, `${operation}: ${response.status()} ${JSON.stringify(errors)}`);
  return data;
}

/** Does an act; what is refused fails the test. */
export async function act(page, operation, input) {
  const [payload] = Object.values(await ask(page, operation, { input }));
  assert.deepEqual(payload.errors, [], operation);
  return payload;
}

export const key = () => randomUUID();
