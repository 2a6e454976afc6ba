import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { signIn } from './people.mjs';
import { listen, quiet } from './quiet.mjs';
import { address, chromiumPath, here, pictures } from './settings.mjs';
import { Watch } from './watch.mjs';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--lang=en-US'];
const PATIENCE = Number(process.env.PATIENCE ?? 15) * 1000;

/** One browser for a file of tests; each visit has cookies and storage of its own. */
export class Browser {
  watch = new Watch();
  #browser;
  #signedIn = new Map();

  async open() {
    this.#browser = await chromium.launch({ executablePath: chromiumPath, headless: true, args: QUIET });
    return this;
  }

  /** Ends it, and fails when anything went wrong that a person would not see. */
  async close() {
    await this.#browser.close();
    assert.deepEqual([...new Set(this.watch.findings)], [], 'errors in the console, breaches of the security policy, requests to other hosts');
  }

  /** A visitor, or a person who is signed in: who was so before in the same language comes in at once. */
  async visit({ language = 'nl', width = 1280, height = width < 600 ? 844 : 800, person, fresh = false, ...more } = {}) {
    const known = person && !fresh ? this.#signedIn.get(person) : undefined;
    const context = await this.#browser.newContext({
      baseURL: address,
      viewport: { width, height },
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
      timezoneId: 'Europe/Amsterdam',
      ...(known ? { storageState: known } : {}),
      ...more,
    });
    context.setDefaultTimeout(PATIENCE);
    await this.watch.over(context);
    const page = await context.newPage();
    listen(page);
    if (person && !known) {
      await signIn(page, person, '/help');
      const { cookies } = await context.storageState();
      this.#signedIn.set(person, { cookies, origins: [] });
    }
    return page;
  }
}

/** Opens a page of the client and waits until all of it is there. */
export async function open(page, path) {
  await page.goto(path);
  await settled(page);
}

/** The page has its heading, nothing is on its way any more, and what came is shown. */
export async function settled(page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await quiet(page);
  await page.locator('.loading:not(.about-sample .loading)').first().waitFor({ state: 'detached' });
}

/** Keeps a picture of the whole page, when somebody asked for pictures: they take longer than all else. */
export async function pictured(page, name) {
  if (pictures) {
    await page.screenshot({ path: here(`shots/${name.replaceAll(/[ %]+/g, '-')}.png`), fullPage: true });
  }
}
