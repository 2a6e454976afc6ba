import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broken, operationsOf } from './compatibility.mjs';

const RELEASED = `
  type Query { plans(first: Int, filter: Filter): [Plan!]! plan(id: ID!): Thing old: Int @deprecated(reason: "2026-01-01") oldToo: Int @deprecated(reason: "2026-01-01") }
  type Mutation { close(input: CloseInput!): Plan }
  interface Thing { id: ID! title: String! }
  type Plan implements Thing { id: ID! title: String! secret: String state: State! }
  input Filter { state: State text: String }
  input CloseInput { id: ID! reason: String why: String @deprecated(reason: "2026-01-01") }
  enum State { OPEN CLOSED }
`;
const OPERATIONS = operationsOf(
  'operations',
  `query Board($filter: Filter) { plans(filter: $filter) { ...Card } old }
   query Page($id: ID!) { plan(id: $id) { title } }
   mutation Close($input: CloseInput!) { close(input: $input) { id } }
   fragment Card on Plan { id ...Title state }
   fragment Title on Plan { title }`,
);

/** What the gate says when this text of the SDL becomes that one. */
const changed = (from, to) => {
  assert.ok(RELEASED.includes(from), from);
  return broken(RELEASED, RELEASED.replaceAll(from, to), OPERATIONS);
};

const named = (findings) => findings.map((finding) => /breaks (.*)/.exec(finding)?.[1].replaceAll(' (operations)', ''));

test('nothing changed, nothing broken', async () => assert.deepEqual(await broken(RELEASED, RELEASED, OPERATIONS), []));

test('an addition breaks nobody', async () => assert.deepEqual(await changed('secret: String', 'secret: String more: Int'), []));

test('a removed field names the operations that ask it, also through fragments and interfaces', async () => {
  const findings = await changed('title: String!', '');
  assert.ok(findings.some((finding) => finding.includes("'title' was removed from object type 'Plan'")), findings.join());
  assert.deepEqual(new Set(named(findings).flatMap((names) => names.split(', '))), new Set(['Board', 'Page']));
});

test('a removed field that nobody asks is broken too, and the gate says so', async () => {
  const [finding, ...more] = await changed('secret: String', '');
  assert.match(finding, /'secret'[\s\S]*no known operation uses it, but it must be deprecated/);
  assert.deepEqual(more, []);
});

test('what was deprecated may go when nobody asks it', async () => {
  assert.deepEqual(await changed('oldToo: Int @deprecated(reason: "2026-01-01")', ''), []);
});

test('a deprecated field of an input may go', async () => {
  assert.deepEqual(await changed('why: String @deprecated(reason: "2026-01-01")', ''), []);
  assert.deepEqual(named(await changed('reason: String why', 'why')), ['Close']);
});

test('what was deprecated stays as long as somebody asks it', async () => {
  assert.deepEqual(named(await changed('old: Int @deprecated(reason: "2026-01-01") ', '')), ['Board']);
});

test('a value that may now be null names who reads it', async () => {
  assert.deepEqual(named(await changed('state: State!', 'state: State')), ['Board']);
});

test('a new demand in an input names who sends it', async () => {
  assert.deepEqual(named(await changed('reason: String', 'reason: String!')), ['Close']);
  assert.deepEqual(named(await changed('reason: String', 'reason: String at: Int!')), ['Close']);
});

test('a new demand of a field names who asks it', async () => {
  assert.deepEqual(named(await changed('plans(first: Int,', 'plans(first: Int!,')), ['Board']);
  assert.deepEqual(named(await changed('plan(id: ID!', 'plan(id: ID! at: Int!')), ['Page']);
});

test('a removed value of an enum names who reads or sends it', async () => {
  assert.deepEqual(named(await changed('OPEN CLOSED', 'OPEN')), ['Board']);
});

test('a type that no longer is what it was names who relies on it', async () => {
  assert.deepEqual(named(await changed('type Plan implements Thing', 'type Plan')), ['Board, Close']);
});
