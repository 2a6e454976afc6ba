/*
 * What Maven asks of npm: `build` installs what the lock file says and builds what changed, `verify` runs the gates and the tests. Without a usable Node or npm it says so
 * and ends well, since everything that the server needs of the contract is committed; with a second word `required` it fails instead.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOME = join(dirname(fileURLToPath(import.meta.url)), '..');
const INSTALLED = 'node_modules/.samenwijk-installed';
const BUILT = 'node_modules/.samenwijk-built';
const SOURCES = ['package.json', 'package-lock.json', 'contract', 'web'];
const MADE = new Set(['node_modules', 'dist']);

const [verb, required] = process.argv.slice(2);

process.chdir(HOME);
const WEB = existsSync('web/index.html');
const WORKSPACES = ['-w', 'contract', ...(WEB ? ['-w', 'web'] : [])];
const obstacle = missing();
if (obstacle) {
  console.log(`[samenwijk] ${obstacle}: the server is built without the web client, and the client's tests do not run.`);
  process.exit(required === 'required' ? 1 : 0);
}
if (verb === 'verify') {
  npm('run', 'gates');
  npm('run', 'test:tools');
  npm('run', 'check', ...WORKSPACES);
  npm('run', 'test', ...WORKSPACES);
} else if (read(BUILT) !== hash(SOURCES) || !existsSync('contract/dist') || (WEB && !existsSync('web/dist'))) {
  npm('run', 'build', ...WORKSPACES);
  writeFileSync(BUILT, hash(SOURCES));
}

/** Why npm cannot be used here, if so. */
function missing() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    return `Node ${process.versions.node} is older than 20.19`;
  }
  if (run('npm', ['--version'], 'ignore') !== 0) {
    return 'There is no npm on the path';
  }
  return installed() ? undefined : 'npm cannot install what package-lock.json asks for (is the registry within reach?)';
}

function installed() {
  const lock = hash(['package-lock.json']);
  if (read(INSTALLED) === lock) {
    return true;
  }
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']) !== 0) {
    return false;
  }
  mkdirSync(dirname(INSTALLED), { recursive: true });
  writeFileSync(INSTALLED, lock);
  return true;
}

function npm(...args) {
  const status = run('npm', args);
  if (status !== 0) {
    console.error(`[samenwijk] npm ${args.join(' ')} failed in frontend-contract; -Dsamenwijk.web.skip=true builds without it.`);
    process.exit(1);
  }
}

/** On Windows npm is a command file, which only a shell runs. */
function run(program, args, stdio = 'inherit') {
  const windows = process.platform === 'win32';
  return spawnSync(windows ? `${program}.cmd` : program, args, { stdio, shell: windows }).status;
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function hash(places) {
  const sum = createHash('sha256');
  places.flatMap(files).forEach((file) => sum.update(file).update('\0').update(readFileSync(file)).update('\0'));
  return sum.digest('hex');
}

function files(place) {
  return statSync(place).isDirectory()
    ? readdirSync(place)
        .filter((name) => !MADE.has(name))
        .sort()
        .flatMap((name) => files(`${place}/${name}`))
    : [place];
}
