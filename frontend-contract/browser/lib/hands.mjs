/** How somebody works a page: with a mouse or a finger. */
export const mouse = {
  press: (locator) => locator.click(),
  fill: (locator, text) => locator.fill(text),
  day: (locator, date) => locator.fill(date),
  choose: (locator, label) => locator.selectOption({ label }),
  check: (locator) => locator.check(),
  async pick(locator, text) {
    await locator.fill(text);
    await locator.page().getByRole('option').first().click();
  },
};

const MOST_TABS = 200;

/** The same with keys only: Tab to get there, then what the key of such a control is. */
export const keyboard = {
  async press(locator) {
    await reach(locator);
    await locator.page().keyboard.press('Enter');
  },
  async fill(locator, text) {
    await reach(locator);
    await locator.page().keyboard.press('Control+A');
    await locator.page().keyboard.type(text);
  },
  /** As the browser of these tests writes a date: month, day, year. */
  async day(locator, date) {
    await reach(locator);
    const [year, month, day] = date.split('-');
    await locator.page().keyboard.type(`${month}${day}${year}`);
    if ((await locator.inputValue()) !== date) {
      throw new Error(`typed ${date}, got ${await locator.inputValue()}`);
    }
  },
  async choose(locator, label) {
    await reach(locator);
    const chosen = () => locator.evaluate((select) => select.selectedOptions[0]?.label);
    for (let step = 0; step < 200 && (await chosen()) !== label; step += 1) {
      await locator.page().keyboard.press('ArrowDown');
    }
  },
  /** Tab comes to a group of radios once; arrows go through it. */
  async check(locator) {
    await reach(locator, (target) => target === document.activeElement || (target.type === 'radio' && document.activeElement?.name === target.name));
    for (let step = 0; step < 20 && !(await locator.isChecked()); step += 1) {
      const here = await locator.evaluate((target) => target === document.activeElement);
      await locator.page().keyboard.press(here ? 'Space' : 'ArrowDown');
    }
  },
  async pick(locator, text) {
    await this.fill(locator, text);
    await locator.page().getByRole('option').first().waitFor();
    await locator.page().keyboard.press('ArrowDown');
    await locator.page().keyboard.press('Enter');
  },
};

/** Tabs until the element has the focus. */
async function reach(locator, isThere = (target) => target === document.activeElement) {
  await locator.waitFor();
  for (let step = 0; step < MOST_TABS; step += 1) {
    if (await locator.evaluate(isThere)) {
      return;
    }
    const isBefore = await locator.evaluate((target) => {
      const now = document.activeElement;
      return now !== document.body && Boolean(now?.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING);
    });
    await locator.page().keyboard.press(isBefore ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`the keyboard does not come to ${locator}`);
}
