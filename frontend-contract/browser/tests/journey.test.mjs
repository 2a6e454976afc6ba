import { after, before, it } from 'node:test';
import { Browser } from '../lib/browser.mjs';
import { keyboard, mouse } from '../lib/hands.mjs';
import { journey } from '../lib/journey.mjs';

const browser = new Browser();
before(() => browser.open());
after(() => browser.close());

const ways = [
  { name: 'from idea to delivered support in English', language: 'en', hands: mouse },
  { name: 'from idea to delivered support in Dutch, with the keyboard only', language: 'nl', hands: keyboard },
];

for (const { name, language, hands } of ways) {
  it(name, async (test) => {
    let now = '';
    try {
      await journey(browser, { language, hands, step: (text) => { now = text; test.diagnostic(text); } });
    } catch (problem) {
      throw new Error(`when ${now}: ${problem.message}`, { cause: problem });
    }
  });
}
