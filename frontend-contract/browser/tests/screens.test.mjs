import { after, before, describe, it } from 'node:test';
import { Browser } from '../lib/browser.mjs';
import { accessible, fits, introduced, saysWords, visible } from '../lib/judge.mjs';
import { scene } from '../lib/scene.mjs';
import { openScreen, screens } from '../lib/screens.mjs';
import { here, languages, widths } from '../lib/settings.mjs';

const browser = new Browser();
let made;

before(async () => {
  await browser.open();
  browser.watch.expect(/status of 404 .*\/there-is-nothing-here/);
  made = await scene(browser);
});
after(() => browser.close());

for (const language of languages) {
  describe(`every screen in ${language}`, () => {
    for (const screen of screens) {
      it(screen.name, async () => {
        const page = await browser.visit({ language, person: screen.person, width: widths[0] });
        await openScreen(page, screen, made);
        await introduced(page, language, screen.name);
        await visible(page, screen.name);
        await saysWords(page, screen.name);
        for (const width of widths) {
          await page.setViewportSize({ width, height: width < 600 ? 844 : 800 });
          await fits(page, `${screen.name} at ${width}`);
          await page.screenshot({ path: here(`shots/${screen.name.replaceAll(' ', '-')}-${language}-${width}.png`), fullPage: true });
          await accessible(page, `${screen.name} at ${width}`);
        }
        await page.context().close();
      });
    }
  });
}
