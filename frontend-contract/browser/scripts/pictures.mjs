// Makes the two pictures of the README from the demo as it starts: node scripts/pictures.mjs
import fs from 'node:fs';
import { Browser, open } from '../lib/browser.mjs';
import { here } from '../lib/settings.mjs';

const MOST_BYTES = 150_000;
const pictures = [
  { file: 'board-on-a-phone.webp', path: '/', width: 390, height: 844 },
  { file: 'morning-page.webp', path: '/work', width: 1280, height: 800, person: 'coordinator-centrum' },
];

const browser = await new Browser().open();
fs.mkdirSync(here('../pictures'), { recursive: true });
for (const { file, path, ...visit } of pictures) {
  const page = await browser.visit({ ...visit, deviceScaleFactor: 2 });
  await open(page, path);
  const bytes = await take(page);
  fs.writeFileSync(here(`../pictures/${file}`), bytes);
  console.log(`${file}: ${bytes.length} bytes`);
}
await browser.close();

/** As good as fits. */
async function take(page) {
  const session = await page.context().newCDPSession(page);
  for (const quality of [85, 75, 65, 55, 45]) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length <= MOST_BYTES) {
      return bytes;
    }
  }
  throw new Error('the picture does not fit');
}
