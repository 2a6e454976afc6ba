/* The gate of `compatibility.mjs` over this project: its SDL, its last release, its operations and the manifests of released clients. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { broken, operationsOf } from './compatibility.mjs';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
const SCHEMA = '../schema/src/main/resources/graphql';
const RELEASES = '../schema/released';

const read = (...place) => readFileSync(join(...place), 'utf8');
const list = (folder, ending) => readdirSync(folder).filter((name) => name.endsWith(ending)).sort(byVersion);
const byVersion = (a, b) => a.localeCompare(b, 'en', { numeric: true });

const release = list(RELEASES, '.graphqls').at(-1);
const current = list(SCHEMA, '.graphqls').map((file) => read(SCHEMA, file)).join('\n');
const manifests = [
  ['operations', 'contract/src/generated/persisted-documents.json'],
  ...list('released', '.json').map((file) => [`released client ${file.replace('.json', '')}`, `released/${file}`]),
];
const operations = manifests.flatMap(([place, file]) => Object.values(JSON.parse(read(file))).flatMap((text) => operationsOf(place, text)));

const findings = await broken(read(RELEASES, release), current, operations);
if (findings.length > 0) {
  console.error(`The SDL breaks what ${release} promised (CONTRIBUTING.md, "Change the schema"):\n  ${findings.join('\n  ')}`);
  process.exit(1);
}
console.log(`The SDL keeps what ${release} promised, and its ${operations.length} known operations work.`);
