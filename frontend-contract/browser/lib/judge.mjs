import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** WCAG 2.2 AA, as far as a program can see it. */
export async function accessible(page, where) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')})`);
  assert.deepEqual(found, [], `axe on ${where}`);
}

/** Nothing sticks out: the page never scrolls sideways. */
export async function fits(page, where) {
  const [needed, there, widest] = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > room + 1 && getComputedStyle(one).position !== 'absolute');
    return [document.documentElement.scrollWidth, window.innerWidth, out.slice(-3).map((one) => `${one.tagName}.${one.className}`).join(', ')];
  });
  assert.ok(needed <= there, `${where} is ${needed} wide in a window of ${there}: ${widest}`);
}

/** What a screen reader says first: the language, the title, one heading. */
export async function introduced(page, language, where) {
  const found = await page.evaluate(() => ({
    language: document.documentElement.lang,
    title: document.title,
    headings: [...document.querySelectorAll('h1')].map((one) => one.textContent.trim()),
    levels: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1])),
  }));
  assert.equal(found.language, language, `language of ${where}`);
  assert.equal(found.headings.length, 1, `${where} has the headings ${found.headings.join(' | ')}`);
  assert.match(found.title, /^\S.* · Samenwijk$/, `title of ${where}`);
  found.levels.forEach((level, at) => assert.ok(at === 0 || level <= found.levels[at - 1] + 1, `a level of heading is left out on ${where}: ${found.levels.join(' ')}`));
}

/** Words that were not found show as their name: `board.title`. */
export async function saysWords(page, where) {
  const text = await page.locator('body').innerText();
  const bare = text.match(/\b(app|shell|board|initiative|propose|support|me|work|decide|commitments|desk|complaints?|complain|object|objections?|objectionOutcome|decisions?|decisionKind|penalty|amendments?|hearing|forwarded|suspension|findings|letters|term|playbooks|about|act|field|trouble|status|kind|theme|outcome|party)\.[A-Za-z][\w.]*\b/g) ?? [];
  assert.deepEqual(bare, [], `names of messages on ${where}`);
}

/** The main part is there to be seen. */
export async function visible(page, where) {
  const main = page.getByRole('main');
  assert.ok(await main.isVisible(), `${where} shows nothing`);
  assert.ok((await main.innerText()).trim().length > 40, `${where} says nothing`);
}

/** Goes through the page with Tab: each stop is seen, is marked, and follows the reading order. */
export async function focusWalks(page, where, most = 60) {
  await page.evaluate(() => { document.activeElement?.blur(); window.scrollTo(0, 0); });
  const stops = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(markOfFocus);
    if (!stop || stops.some(({ place }) => place === stop.place)) {
      break;
    }
    stops.push(stop);
  }
  assert.ok(stops.length > 3, `Tab stops only ${stops.length} times on ${where}`);
  stops.forEach((stop) => {
    assert.ok(stop.marked, `the focus is not seen on ${where}: ${stop.name}`);
    assert.ok(stop.inSight, `the focus is out of sight on ${where}: ${stop.name}`);
  });
  const places = stops.map(({ place }) => place);
  assert.deepEqual(places, [...places].sort((one, other) => one - other), `Tab does not follow the reading order on ${where}`);
}

/** How the element that has the focus looks and where it stands in the document; nothing when the focus has left the page. */
function markOfFocus() {
  const one = document.activeElement;
  if (!one || one === document.body) {
    return null;
  }
  const drawn = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  };
  // A shape in a drawing is marked by its line; a card by a frame that its link lays around it.
  const lined = [...one.querySelectorAll('circle, path, rect')].some((shape) => parseFloat(getComputedStyle(shape).strokeWidth) >= 3);
  const box = one.getBoundingClientRect();
  return {
    place: [...document.querySelectorAll('*')].indexOf(one),
    name: `${one.tagName} ${one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 40)}`,
    marked: drawn(one) || drawn(one, '::after') || drawn(one, '::before') || lined,
    inSight: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}
