import { after, before, describe, it } from 'node:test';
import { Browser } from './browser.mjs';
import { accessible, fits, introduced, saysWords, visible } from './judge.mjs';
import { scene } from './scene.mjs';
import { openScreen, screens } from './screens.mjs';
import { here, widths } from './settings.mjs';

/** Every screen in one language, at each width. */
export function everyScreen(language) {
  const browser = new Browser();
  let made;

  before(async () => {
    await browser.open();
    browser.watch.expect(/status of 404 .*\/there-is-nothing-here/);
    made = await scene(browser);
  });
  after(() => browser.close());

  describe(`every screen in ${language}`, () => {
    for (const screen of screens) {
      it(screen.name, async () => {
        const page = await browser.visit({ language, person: screen.person, width: widths[0] });
        await openScreen(page, screen, made);
        await introduced(page, language, screen.name);
        await visible(page, screen.name);
        await saysWords(page, screen.name);
        for (const width of widths) {
          await atWidth(page, width, screen.name, language);
        }
        await page.context().close();
      });
    }
  });
}

async function atWidth(page, width, name, language) {
  await page.setViewportSize({ width, height: width < 600 ? 844 : 800 });
  await fits(page, `${name} at ${width}`);
  await page.screenshot({ path: here(`shots/${name.replaceAll(' ', '-')}-${language}-${width}.png`), fullPage: true });
  await accessible(page, `${name} at ${width}`);
}
