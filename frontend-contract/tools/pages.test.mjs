/* The pages for client developers name every code that a server may give, so that nobody has to guess what to do. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (...place) => readFileSync(join(home, ...place), 'utf8');
const page = read('README.md');
const unnamed = (codes) => codes.filter((code) => !new RegExp(`\\b${code}\\b`).test(page));

/** The words in capitals between two texts. */
const codes = (text, from, to) => {
  const start = text.indexOf(from);
  assert.ok(start >= 0, from);
  const found = text.slice(start, text.indexOf(to, start)).match(/\b[A-Z][A-Z_]{4,}\b/g);
  assert.ok(found.length > 5);
  return found;
};
const lines = (text) => text.replace(/"[^"]*"/g, '');

test('every reason of a refusal', () => assert.deepEqual(unnamed(codes(lines(read('..', 'schema', 'src', 'main', 'resources', 'graphql', 'base.graphqls')), 'enum UserErrorCode', '}')), []));

const known = codes(read('contract', 'src', 'failures.ts'), 'export type FailureCode', '(string & {})');

test('every failure that the package knows', () => assert.deepEqual(unnamed(known), []));

test('every failure that the server knows, the package knows', () => {
  const given = codes(read('..', 'api', 'src', 'main', 'java', 'nl', 'samenwijk', 'shared', 'BadRequest.java'), 'public enum Code', '}');
  assert.deepEqual(given.filter((code) => !known.includes(code)), []);
});
