/* The package as a stranger gets it: packed, installed beside nothing but TypeScript, its example checked and run. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const stranger = mkdtempSync(join(tmpdir(), 'samenwijk-stranger-'));
const shell = process.platform === 'win32';
const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, shell, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const installed = (...place) => join(stranger, 'node_modules', '@samenwijk', 'contract', ...place);

let packed;

before(() => {
  [packed] = JSON.parse(npm(join(home, 'contract'), 'pack', '--json', '--silent', '--pack-destination', stranger));
  writeFileSync(join(stranger, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  npm(stranger, 'install', '--offline', '--no-audit', '--no-fund', `./${packed.filename}`, join(home, 'node_modules', 'typescript'));
});

after(() => rmSync(stranger, { recursive: true, force: true }));

test('it holds what it says, and nothing of this house', () => {
  const { exports, sideEffects } = JSON.parse(readFileSync(installed('package.json'), 'utf8'));
  assert.equal(sideEffects, false);
  [exports['.'].types, exports['.'].default, exports['./persisted-documents.json']].forEach((file) => assert.ok(existsSync(installed(file)), file));
  const files = packed.files.map(({ path }) => path).sort();
  assert.ok(files.includes('README.md'));
  const strange = files.filter((path) => !/^(package\.json|README\.md|dist\/.+\.(js|d\.ts)|src\/generated\/persisted-documents\.json)$/.test(path));
  assert.deepEqual(strange, []);
  assert.ok(packed.size < 60_000, `${packed.size} bytes`);
});

for (const [page, says] of [
  [installed('README.md'), [/^DOR-\d{4}-\d{5} RUNNING \S/m, /^title: \S/m]],
  [join(home, 'README.md'), [/^\d{4}-\d{2}-\d{2} \S/m]],
]) {
  test(`the example of ${relative(dirname(home), page).replace(/.*node_modules./, '')} is right and does what it says`, async () => {
    const [, example] = /```ts\n([\s\S]*?)```/.exec(readFileSync(page, 'utf8'));
    assert.ok(example.trim().split('\n').length <= 22);
    const { url, close } = process.env.SAMENWIJK_URL ? { url: process.env.SAMENWIJK_URL, close: () => {} } : await tinyTown();
    try {
      writeFileSync(join(stranger, 'example.ts'), example.replace('http://localhost:8080', url));
      const tsc = join(stranger, 'node_modules', 'typescript', 'bin', 'tsc');
      execFileSync(process.execPath, [tsc, '--strict', '--target', 'es2022', '--module', 'nodenext', 'example.ts'], { cwd: stranger, encoding: 'utf8' });
      const said = await output('example.js');
      says.forEach((line) => assert.match(said, line));
    } finally {
      close();
    }
  });
}

test('a page takes along the documents that it uses, and no others', async () => {
  const manifest = Object.entries(JSON.parse(readFileSync(installed('src/generated/persisted-documents.json'), 'utf8')));
  const hashOf = (operation) => manifest.find(([, text]) => text.includes(`${operation}(`))[0];
  writeFileSync(join(stranger, 'page.js'), "import { BoardDocument, createClient } from '@samenwijk/contract';\ncreateClient()(BoardDocument).then(console.log);\n");

  const bundle = await build({ root: stranger, configFile: false, logLevel: 'silent', build: { write: false, minify: true, rolldownOptions: { input: join(stranger, 'page.js') } } });
  const { code } = bundle.output[0];

  assert.ok(code.includes(hashOf('query Board')));
  assert.ok(!code.includes(hashOf('mutation Propose')));
  assert.ok(!code.includes('fragment '));
  assert.ok(code.length < 4_000, `${code.length} characters`);
});

function output(script) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { cwd: stranger });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', reject).on('close', (code) => (code === 0 ? resolve(said) : reject(new Error(said))));
  });
}

/** Answers by hash, as a server does that takes trusted documents only. */
async function tinyTown() {
  const manifest = JSON.parse(readFileSync(installed('src/generated/persisted-documents.json'), 'utf8'));
  const answers = {
    Board: { initiatives: { edges: [{ cursor: 'a', node: { reference: 'DOR-2026-00042', status: 'RUNNING', title: 'Een geveltuin' } }] } },
    WorkQueue: { workQueue: { edges: [{ node: { title: 'Kraan plaatsen', waitingOn: { dueOn: '2026-12-01' } } }], pageInfo: { hasNextPage: false, endCursor: null } } },
    Propose: { proposeInitiative: { initiative: null, errors: [{ code: 'INVALID_INPUT', message: 'Too short.', path: ['title'] }] } },
  };
  const answer = (headers, body) => {
    const text = manifest[`sha256:${body.extensions?.persistedQuery?.sha256Hash}`];
    if (headers.authorization !== 'Bearer a-token' || body.query !== undefined || text === undefined) {
      return { errors: [{ message: 'no', extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' } }] };
    }
    return { data: answers[/(?:query|mutation) (\w+)/.exec(text)[1]] };
  };
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const said = request.url === '/demo/token' ? { access_token: 'a-token' } : answer(request.headers, JSON.parse(body));
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(said));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.closeAllConnections() || server.close() };
}
