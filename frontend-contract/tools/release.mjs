/* Keeps the manifest of a client that is going out, so that servers to come still answer it: `npm run release -- 0.1.0`. */
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
const [version] = process.argv.slice(2);
const current = JSON.parse(readFileSync('contract/package.json', 'utf8')).version;
if (version === undefined || version !== current) {
  stop(`Say which version goes out. contract/package.json says ${current}, so: npm run release -- ${current}`);
}
const target = `released/${version}.json`;
if (existsSync(target)) {
  stop(`${target} is there already. What was released does not change: raise the version in contract/package.json.`);
}
copyFileSync('contract/src/generated/persisted-documents.json', target);
console.log(`${target} holds the documents of ${version}. Commit it; every server built from now on answers them.`);

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
