import { address } from './settings.mjs';

/**
 * What no visitor may get: a message of the browser about an error, a breach of the page's security policy, a request to another host.
 * A test that brings an error about says which message belongs to it.
 */
export class Watch {
  findings = [];
  #expected = [];

  /** Messages that this test brings about itself. */
  expect(pattern) {
    this.#expected.push(pattern);
  }

  async over(context) {
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(`security policy: ${event.effectiveDirective} ${event.blockedURI}`));
    });
    context.on('request', (request) => this.#hostOf(request.url()));
    context.on('page', (page) => this.#page(page));
  }

  #hostOf(url) {
    if (/^https?:/.test(url) && new URL(url).origin !== new URL(address).origin) {
      this.#note(`request to another host: ${url}`);
    }
  }

  #page(page) {
    page.on('console', (message) => {
      if (message.type() === 'error') {
        this.#note(`console on ${page.url()}: ${message.text()} ${message.location().url}`);
      }
    });
    page.on('pageerror', (error) => this.#note(`error on ${page.url()}: ${error.message}`));
    page.on('dialog', (dialog) => {
      this.#note(`a dialog of the browser on ${page.url()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  #note(text) {
    if (!this.#expected.some((pattern) => pattern.test(text))) {
      this.findings.push(text);
    }
  }
}
