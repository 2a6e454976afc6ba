// The packaged server with a fresh town, and all the browser tests against it: node run.mjs. Needs Java 21 or newer, Chromium and the client in the jar.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { here } from './lib/settings.mjs';

const JAR = here('../../api/target/samenwijk-api.jar');
const OLDEST_JAVA = 21;
const START_SECONDS = 120;

const folder = await mkdtemp(path.join(os.tmpdir(), 'samenwijk-browser-'));
const port = await freePort();
const log = path.join(folder, 'server.log');
const server = spawn(newestJava(), ['-jar', JAR, `--server.port=${port}`, `--samenwijk.data=${path.join(folder, 'data')}`, ...process.argv.slice(2)], {
  stdio: ['ignore', fs.openSync(log, 'w'), 'inherit'],
});
const gone = new Promise((done) => { server.once('exit', done); });
const env = { ...process.env, SAMENWIJK_URL: `http://localhost:${port}` };

let failures = 0;
try {
  await step('the server starts', started);
  failures += await step('browser tests', suite);
  failures += await step('weight of the first view', () => run(process.execPath, ['scripts/first-view.mjs']));
  await step('Lighthouse, a report', () => run(process.execPath, ['scripts/lighthouse.mjs']));
} finally {
  server.kill();
  await gone;
  if (failures > 0) {
    console.log(fs.readFileSync(log, 'utf8').split('\n').slice(-20).join('\n'));
  }
  await rm(folder, { recursive: true, force: true });
}
process.exit(failures > 0 ? 1 : 0);

async function step(name, work) {
  const begin = Date.now();
  console.log(`\n== ${name} (${new Date().toISOString().slice(11, 19)})`);
  const result = await work();
  console.log(`== ${name}: ${Math.round((Date.now() - begin) / 1000)} s`);
  return result;
}

/** All files, two at a time. A busy machine may be too slow once: what failed is tried once more, alone, and must then pass. */
async function suite() {
  const files = fs.readdirSync(here('tests')).filter((name) => name.endsWith('.test.mjs')).sort();
  const failed = await inPairs(files, tryOut);
  let failures = 0;
  for (const file of failed) {
    console.log(`\n== once more, alone: ${file}`);
    failures += await tryOut(file);
  }
  return failures;
}

function tryOut(file) {
  return run(process.execPath, ['--test', '--test-reporter=spec', `tests/${file}`]);
}

/** Which of them did not end well. */
async function inPairs(all, work) {
  const waiting = [...all];
  const failed = [];
  const worker = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      if ((await work(one)) !== 0) {
        failed.push(one);
      }
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}

/** How it ended: 0 when well. */
function run(command, words) {
  return new Promise((done, fail) => {
    const child = spawn(command, words, { cwd: here('.'), env, stdio: 'inherit' });
    child.once('error', fail);
    child.once('exit', (code) => done(code === 0 ? 0 : 1));
  });
}

async function started() {
  const end = Date.now() + START_SECONDS * 1000;
  while (!(await isUp())) {
    if (server.exitCode !== null || Date.now() > end) {
      throw new Error(`the server did not start:\n${fs.readFileSync(log, 'utf8')}`);
    }
    await new Promise((done) => { setTimeout(done, 500); });
  }
}

/** The demo town is told before the server says that it is ready. */
async function isUp() {
  try {
    return (await fetch(`http://localhost:${port}/actuator/health/readiness`)).ok;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((done) => {
    const door = net.createServer().listen(0, '127.0.0.1', () => {
      const { port: found } = door.address();
      door.close(() => done(found));
    });
  });
}

/** The one in the path may be too old for the jar. */
function newestJava() {
  const homes = fs.existsSync('/usr/lib/jvm') ? fs.readdirSync('/usr/lib/jvm').map((name) => `/usr/lib/jvm/${name}`) : [];
  const found = [process.env.JAVA_HOME, ...homes].filter(Boolean).map((home) => ({ java: path.join(home, 'bin/java'), version: versionOf(home) }));
  const [best] = found.filter(({ version }) => version >= OLDEST_JAVA).sort((one, other) => other.version - one.version);
  return best?.java ?? 'java';
}

function versionOf(home) {
  try {
    return Number(/JAVA_VERSION="(\d+)/.exec(fs.readFileSync(path.join(home, 'release'), 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
