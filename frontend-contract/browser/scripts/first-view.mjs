// Weighs what comes before the first plans can be read: node scripts/first-view.mjs. Fails above the limit.
import { gzipSync } from 'node:zlib';
import { Browser } from '../lib/browser.mjs';

const LIMIT = 90_000;

const browser = await new Browser().open();
const page = await browser.visit({ width: 390 });
await page.addInitScript(noteFirstPlan);
const asked = [];
page.on('request', (request) => asked.push(request));
await page.goto('/');
await page.getByRole('main').getByRole('listitem').getByRole('heading').first().waitFor();
const shown = await page.evaluate(() => performance.timeOrigin + performance.getEntriesByName('first plan')[0].startTime);
const parts = await Promise.all(asked.map(weigh));
// Pages, programs, styles, words and data; the icon of the tab holds nothing up.
const first = parts.filter(({ at, kind }) => at <= shown && kind !== 'other');
await browser.close();

const total = first.reduce((sum, { bytes }) => sum + bytes, 0);
for (const { what, bytes, remark } of first.sort((one, other) => other.bytes - one.bytes)) {
  console.log(`${String(bytes).padStart(7)}  ${what}${remark}`);
}
console.log(`${String(total).padStart(7)}  first view, gzip, of at most ${LIMIT}`);
const plain = first.filter(({ remark }) => remark);
process.exit(total > LIMIT || plain.length > 0 ? 1 : 0);

/** The bytes of an answer as the server sends it with gzip; an answer to a question is compressed here as a server does. */
async function weigh(request) {
  const response = await request.response();
  const at = request.timing().startTime;
  const kind = request.resourceType();
  const what = `${kind.padEnd(10)} ${new URL(request.url()).pathname}`;
  if (request.method() === 'POST') {
    return { at, kind, what, bytes: gzipSync(await response.body(), { level: 6 }).length, remark: '' };
  }
  const again = await fetch(request.url(), { headers: { 'Accept-Encoding': 'gzip' } });
  const body = Buffer.from(await again.arrayBuffer());
  const isPacked = again.headers.get('content-encoding') === 'gzip' || body.length < 1024;
  const sent = Number(again.headers.get('content-length'));
  const bytes = isPacked && sent ? sent : gzipSync(body, { level: 9 }).length;
  return { at, kind, what, bytes, remark: isPacked ? '' : '  is not compressed by the server' };
}

/** In the page: the moment at which the first plan can be read. */
function noteFirstPlan() {
  const watch = new MutationObserver(() => {
    if (document.querySelector('main li h2')) {
      performance.mark('first plan');
      watch.disconnect();
    }
  });
  watch.observe(document, { childList: true, subtree: true });
}
