// Lighthouse on a phone: node scripts/lighthouse.mjs [--strict]. A report; it fails only when it must.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { Browser } from '../lib/browser.mjs';
import { address, chromiumPath, here } from '../lib/settings.mjs';

const WANTED = { performance: 95, accessibility: 100, 'best-practices': 100 };
const command = path.join(path.dirname(createRequire(import.meta.url).resolve('lighthouse/package.json')), 'cli/index.js');

fs.mkdirSync(here('reports'), { recursive: true });
let failed = false;
for (const [name, place] of [['board', '/'], ['initiative', await somePlan()]]) {
  const { categories, audits } = await look(name, place);
  const scores = Object.keys(WANTED).map((category) => [category, Math.round(categories[category].score * 100)]);
  failed ||= scores.some(([category, score]) => score < WANTED[category]);
  const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map((audit) => `${audit} ${audits[audit].displayValue}`);
  console.log(`${name}: ${scores.map(([category, score]) => `${category} ${score}`).join(', ')} (${times.join(', ')})`);
  console.log(Object.values(audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode === 'binary').map(({ id, title }) => `  ${id}: ${title}`).join('\n'));
}
process.exit(failed && process.argv.includes('--strict') ? 1 : 0);

/** The first plan on the board. */
async function somePlan() {
  const browser = await new Browser().open();
  const page = await browser.visit();
  await page.goto('/');
  const place = await page.getByRole('main').getByRole('listitem').getByRole('heading').first().getByRole('link').getAttribute('href');
  await browser.close();
  return place;
}

async function look(name, place) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lighthouse-'));
  const report = here(`reports/lighthouse-${name}.json`);
  const flags = `--headless=new --no-sandbox --disable-gpu --user-data-dir=${folder}`;
  const options = ['--quiet', '--output=json', `--output-path=${report}`, `--only-categories=${Object.keys(WANTED).join(',')}`, `--chrome-flags=${flags}`];
  await ended(spawn(process.execPath, [command, address + place, ...options], { env: { ...process.env, CHROME_PATH: chromiumPath }, stdio: 'inherit' }));
  await rm(folder, { recursive: true, force: true });
  return JSON.parse(fs.readFileSync(report, 'utf8'));
}

function ended(child) {
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`Lighthouse ended with ${code}`))));
  });
}
