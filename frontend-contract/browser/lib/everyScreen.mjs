import { after, before, describe, it } from 'node:test';
import { Browser, pictured } from './browser.mjs';
import { accessible, fits, introduced, saysWords, visible } from './judge.mjs';
import { scene } from './scene.mjs';
import { openScreen, screens } from './screens.mjs';
import { widths } from './settings.mjs';

/** The width at which a program looks for barriers: on the phone in one language, on the computer in the other. */
const judgedAt = { nl: 390, en: 1280 };

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
  await pictured(page, `${name} ${language} ${width}`);
  if (judgedAt[language] === width) {
    await accessible(page, `${name} at ${width}`);
  }
}
