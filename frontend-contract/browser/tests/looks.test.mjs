import { after, before, describe, it } from 'node:test';
import { Browser, pictured } from '../lib/browser.mjs';
import { accessible, fits, focusWalks, visible } from '../lib/judge.mjs';
import { scene } from '../lib/scene.mjs';
import { openScreen, screens } from '../lib/screens.mjs';

/** What somebody may have set in their browser or computer; `colours`: look at the contrast again. */
const ways = [
  { name: 'dark', media: { colorScheme: 'dark' }, colours: true },
  { name: 'forced colours', media: { forcedColors: 'active' } },
  { name: 'reduced motion', media: { reducedMotion: 'reduce' } },
  { name: '400 % zoom', size: { width: 320, height: 256 } },
  { name: 'print', media: { media: 'print' } },
];
const usual = { media: null, colorScheme: null, forcedColors: null, reducedMotion: null };
const phone = { width: 390, height: 844 };

const browser = new Browser();
let made;
before(async () => {
  await browser.open();
  made = await scene(browser);
});
after(() => browser.close());

describe('main screens as people set them', () => {
  for (const screen of screens.filter(({ main }) => main)) {
    it(screen.name, async () => {
      const page = await browser.visit({ person: screen.person, ...phone });
      await openScreen(page, screen, made);
      for (const { name, media = {}, size = phone, colours } of ways) {
        const where = `${screen.name}, ${name}`;
        await page.emulateMedia({ ...usual, ...media });
        await page.setViewportSize(size);
        await fits(page, where);
        await visible(page, where);
        if (colours) {
          await accessible(page, where);
        }
        await pictured(page, `${screen.name} ${name}`);
      }
      await page.context().close();
    });
  }
});

describe('the focus is seen and follows the text', () => {
  for (const screen of screens.filter(({ main }) => main)) {
    it(screen.name, async () => {
      const page = await browser.visit({ person: screen.person });
      await openScreen(page, screen, made);
      await focusWalks(page, screen.name);
      await page.context().close();
    });
  }
});
