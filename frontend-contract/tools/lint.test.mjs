import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
process.chdir(root);
const eslint = new ESLint({ cwd: root, overrideConfigFile: 'frontend-contract/eslint.config.mjs' });

const findings = async (place, text) => {
  const [{ messages }] = await eslint.lintText(text, { filePath: place });
  return messages.map(({ ruleId }) => ruleId.replace('@graphql-eslint/', '')).sort();
};
const operation = (text) => findings('frontend-contract/operations/screens/a-screen.graphql', text);
const sdl = (text) => findings('schema/src/main/resources/graphql/a-feature.graphqls', text);

test('a careful operation passes', async () => assert.deepEqual(await operation('query Careful($id: ID!) { node(id: $id) { id } }'), []));

for (const [rule, text] of [
  ['no-anonymous-operations', '{ viewer { id } }'],
  ['unique-operation-name', 'query Board { viewer { id } }'],
  ['require-selections', 'query NoId { viewer { displayName } }'],
  ['no-unused-variables', 'query Unused($id: ID!) { viewer { id } }'],
  ['no-unused-fragments', 'query Used { viewer { id } } fragment Lonely on Viewer { id }'],
  ['fields-on-correct-type', 'query Colour { viewer { id colour } }'],
  ['naming-convention', 'query get_viewer { viewer { id } }'],
  [
    'selection-set-depth',
    'query Deep { initiatives(first: 1) { nodes { id supportRequests(first: 1) { nodes { id initiative { id supportRequests(first: 1) { nodes { id initiative { id initiator { displayName } } } } } } } } } }',
  ],
]) {
  test(`of an operation it finds ${rule}`, async () => assert.deepEqual(await operation(text), [rule]));
}

test('the id of a decision need not be asked, other ids of a request must', async () => {
  assert.deepEqual(await operation('query Decision($id: ID!) { node(id: $id) { id ... on SupportRequest { decision { outcome } commitments { status } } } }'), ['require-selections']);
});

for (const [rule, text] of [
  ['require-description', 'type Undescribed { "Opaque." id: ID! } extend type Query { "One." undescribed: Undescribed }'],
  ['strict-id-in-types', '"A thing." type Thing { "Its name." name: String! } extend type Query { "One." thing: Thing }'],
  ['relay-arguments', 'extend type Query { "All." everything: InitiativeConnection! }'],
  ['relay-connection-types', '"No list." type OddConnection { "Items." items: [String!]! } extend type Query { "Odd." odd(first: Int, after: String): OddConnection! }'],
  ['require-deprecation-date', 'extend type Query { "Old." old: Int @deprecated(reason: "use new") }'],
  ['no-scalar-result-type-on-mutation', 'extend type Mutation { "Act." act(input: EditInitiativeInput!): Boolean! }'],
]) {
  test(`of the SDL it finds ${rule}`, async () => assert.ok((await sdl(text)).includes(rule)));
}
