import { settled } from './browser.mjs';
import { mouse } from './hands.mjs';
import { signIn } from './people.mjs';
import { wordsOf } from './words.mjs';

/** Somebody at a browser, who knows the client by its words. */
export class Person {
  constructor(page, language, hands = mouse) {
    this.page = page;
    this.hands = hands;
    this.words = wordsOf(language);
    this.t = this.words.t;
  }

  async signIn(name, to) {
    await signIn(this.page, name, to, this.hands.press.bind(this.hands));
    await settled(this.page);
  }

  async go(path) {
    await this.page.goto(path);
    await settled(this.page);
  }

  /** A button or a link by the words on it. */
  control(role, text, within = this.page) {
    return within.getByRole(role, { name: text }).first();
  }

  async press(id, { role = 'button', within, values } = {}) {
    await this.hands.press(this.control(role, this.t(id, values), within));
  }

  async follow(id, options = {}) {
    await this.press(id, { ...options, role: 'link' });
    await settled(this.page);
  }

  field(id, { within = this.page, values } = {}) {
    return within.getByLabel(this.t(id, values)).first();
  }

  fill = (id, text, options) => this.hands.fill(this.field(id, options), text);
  day = (id, date, options) => this.hands.day(this.field(id, options), date);
  choose = (id, label, options) => this.hands.choose(this.field(id, options), label);
  pick = (id, text, options) => this.hands.pick(this.field(id, options), text);

  async check(id, { within = this.page } = {}) {
    await this.hands.check(within.getByRole('radio', { name: this.t(id) }).first());
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }

  /** Waits until the page says it. */
  async reads(id, values, within = this.page) {
    await within.getByText(this.t(id, values)).filter({ visible: true }).first().waitFor();
  }

  /** A small act: its button, the form that it opens, and what is said when it is done. */
  async act(action, fill, within = this.page) {
    await this.press(`act.${action}`, { within });
    if (fill) {
      await this.dialog.waitFor();
      await fill({ within: this.dialog });
      await this.press(`act.${action}`, { within: this.dialog });
    }
    await this.reads(`act.${action}.done`);
    await settled(this.page);
  }

  heading(text, level) {
    return this.page.getByRole('heading', { name: text, ...(level ? { level } : {}) });
  }
}
