import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { act, ask } from '../lib/api.mjs';
import { Browser, open, settled } from '../lib/browser.mjs';
import { fits } from '../lib/judge.mjs';
import { choosePerson } from '../lib/people.mjs';
import { Person } from '../lib/person.mjs';
import { inReview, published, requested, taken, titleOf } from '../lib/stories.mjs';

const TEXT = 'Wie onderhoudt de planten in de zomer?';
const browser = new Browser();
let resident;
let coordinator;

before(() => browser.open());
beforeEach(async () => {
  await Promise.all([resident, coordinator].filter(Boolean).map(({ page }) => page.context().close()));
  resident = new Person(await browser.visit({ person: 'resident', width: 390 }), 'nl');
  coordinator = new Person(await browser.visit({ person: 'coordinator-west' }), 'nl');
});
after(() => browser.close());

const requestPage = ({ id }) => `/requests/${encodeURIComponent(id)}`;

/** A request that the coordinator looks at, with the form open and a question typed. */
async function asking() {
  const plan = await published(resident.page, coordinator.page);
  const request = await taken(coordinator.page, await requested(resident.page, plan));
  await coordinator.go(requestPage(request));
  await coordinator.press('act.ASK_TO_COMPLETE');
  await coordinator.fill('field.question', TEXT, { within: coordinator.dialog });
  return request;
}

const sendQuestion = () => coordinator.press('act.ASK_TO_COMPLETE', { within: coordinator.dialog });
const question = () => coordinator.field('field.question', { within: coordinator.dialog });

/** The last step of a plan, all filled in. */
async function readyToSend(title) {
  await resident.go('/propose');
  await resident.fill('propose.name', title);
  await resident.fill('propose.summary', 'Wij zetten samen plantenbakken neer in de straat.');
  await resident.choose('propose.theme', resident.t('theme.GREEN'));
  await resident.press('propose.next');
  await resident.heading(resident.t('propose.step.2')).waitFor();
  await settled(resident.page);
  await resident.pick('propose.neighbourhood', 'Krispijnse Driehoek');
  await resident.press('propose.next');
  await resident.heading(resident.t('propose.step.3')).waitFor();
}

async function plansCalled(title) {
  const { initiatives } = await ask(resident.page, 'BoardFiltered', { status: ['SUBMITTED'], text: title });
  return initiatives.nodes.filter((plan) => plan.title === title).length;
}

describe('nothing that was typed is lost', () => {
  it('when the sign-in ends meanwhile', async () => {
    browser.watch.expect(/console on .*status of 40[13] .*\/graphql/);
    const request = await asking();
    await coordinator.page.context().clearCookies();
    await sendQuestion();
    await coordinator.reads('trouble.expired');
    assert.equal(await question().inputValue(), TEXT);

    await coordinator.page.goto(`/sign-in?to=${encodeURIComponent(requestPage(request))}`);
    await choosePerson(coordinator.page, 'coordinator-west');
    await settled(coordinator.page);
    await coordinator.press('act.ASK_TO_COMPLETE');
    assert.equal(await question().inputValue(), TEXT, 'the draft is there after signing in again');
    await sendQuestion();
    await coordinator.reads('act.ASK_TO_COMPLETE.done');
  });

  it('when there is no network', async () => {
    browser.watch.expect(/console on .*ERR_INTERNET_DISCONNECTED/);
    await asking();
    await coordinator.page.context().setOffline(true);
    await sendQuestion();
    await coordinator.reads('trouble.offline', {}, coordinator.dialog);
    assert.equal(await question().inputValue(), TEXT);

    await coordinator.page.context().setOffline(false);
    await sendQuestion();
    await coordinator.reads('act.ASK_TO_COMPLETE.done');
  });

  it('when the page is loaded again', async () => {
    await resident.go('/propose');
    await resident.fill('propose.name', 'Samen koken op vrijdag');
    await resident.page.reload();
    await settled(resident.page);
    assert.equal(await resident.field('propose.name').inputValue(), 'Samen koken op vrijdag');
  });

  it('when somebody else was quicker, and it says what they did', async () => {
    const request = await asking();
    await act(coordinator.page, 'StartReview', { supportRequestId: request.id, expectedVersion: request.version });
    await sendQuestion();
    await coordinator.reads('stale.title');
    assert.equal(await question().inputValue(), TEXT);
    await coordinator.dialog.getByRole('status').getByRole('listitem').filter({ hasText: /\w/ }).first().waitFor();
    await settled(coordinator.page);
    await sendQuestion();
    await coordinator.reads('act.ASK_TO_COMPLETE.done');
  });

  it('when the list of neighbourhoods comes late', async () => {
    await resident.page.route('**/graphql', async (route) => {
      await new Promise((done) => { setTimeout(done, 1500); });
      await route.continue();
    });
    await resident.page.goto('/propose?step=2');
    await resident.field('propose.neighbourhood').pressSequentially('Krispijn');
    await settled(resident.page);
    assert.equal(await resident.field('propose.neighbourhood').inputValue(), 'Krispijn');
  });
});

describe('once is once', () => {
  it('a double click makes one plan', async () => {
    const title = titleOf('Eén plan, twee keer geklikt');
    await readyToSend(title);
    await resident.control('button', resident.t('propose.submit')).dblclick();
    await resident.reads('propose.done.submitted');
    assert.equal(await plansCalled(title), 1);
  });

  it('a connection that breaks after the server did it, makes one plan too', async () => {
    browser.watch.expect(/console on .*ERR_(FAILED|CONNECTION_RESET|INTERNET_DISCONNECTED)/);
    const title = titleOf('Eén plan, verbinding weg');
    await readyToSend(title);
    let broken = 0;
    await resident.page.route('**/graphql', async (route) => {
      if (broken === 0) {
        broken += 1;
        await route.fetch();
        await route.abort('connectionreset');
      } else {
        await route.continue();
      }
    });
    await resident.press('propose.submit');
    await resident.reads('propose.done.submitted');
    assert.equal(broken, 1);
    assert.equal(await plansCalled(title), 1);
  });

  it('an act in the page is done once', async () => {
    const plan = await published(resident.page, coordinator.page);
    await resident.go(`/initiatives/${plan.reference}`);
    await resident.control('button', resident.t('act.START_INITIATIVE')).dblclick();
    await resident.reads('act.START_INITIATIVE.done');
    await resident.reads('status.RUNNING');
    assert.equal(await resident.page.getByRole('alert').count(), 0);
  });
});

describe('text of people', () => {
  const word = 'Onderhoudswerkzaamhedenoverleg'.repeat(17).slice(0, 500);
  const script = '<script>window.hacked=1</script><img src=x onerror="window.hacked=1">';
  const arabic = 'نحن نجعل الشارع أخضر معًا، والجميع مدعوون';

  it('shows as text and breaks no layout', async () => {
    const title = `${script} ${Date.now()}`.slice(0, 120);
    const plan = await published(resident.page, coordinator.page, { title, summary: `${arabic} ${word}`.slice(0, 500), description: `${script}\n${word}\n${arabic}` });
    const visitor = new Person(await browser.visit({ width: 320 }), 'nl');
    for (const path of ['/', `/initiatives/${plan.reference}`]) {
      await visitor.go(path);
      assert.ok((await visitor.page.getByRole('main').innerText()).includes('<script>window.hacked=1</script>'), `${path} shows the markup as text`);
      for (const width of [320, 1280]) {
        await visitor.page.setViewportSize({ width, height: 800 });
        await fits(visitor.page, `${path} with hostile text at ${width}`);
      }
    }
    const direction = await visitor.page.getByText('نحن نجعل').first().evaluate((one) => one.dir);
    assert.equal(direction, 'auto', 'text in another direction is set in its own');
    assert.equal(await visitor.page.evaluate(() => window.hacked), undefined);
    await visitor.page.context().close();
  });

  it('does not break the pages of staff either', async () => {
    const plan = await published(resident.page, coordinator.page, { title: word.slice(0, 120), summary: word });
    const request = await inReview(coordinator.page, await requested(resident.page, plan));
    for (const path of ['/work', requestPage(request)]) {
      await coordinator.go(path);
      for (const width of [320, 1280]) {
        await coordinator.page.setViewportSize({ width, height: 800 });
        await fits(coordinator.page, `${path} with hostile text at ${width}`);
      }
    }
  });
});

describe('finding one’s way', () => {
  it('an address that does not exist is a real 404 with a way on', async () => {
    browser.watch.expect(/console on .*status of 404/);
    const response = await resident.page.goto('/no/such/page');
    assert.equal(response.status(), 404);
    await resident.heading(resident.t('missing.title'), 1).waitFor();
    await resident.follow('missing.board');
    await resident.heading(resident.t('board.title'), 1).waitFor();
  });

  it('a plan that one may not know of looks the same', async () => {
    await resident.go('/initiatives/DOR-1999-99999');
    await resident.heading(resident.t('missing.title'), 1).waitFor();
  });

  it('going back shows the board where one left it', async () => {
    const visitor = new Person(await browser.visit({ width: 390 }), 'nl');
    await visitor.go('/');
    await visitor.press('list.more');
    const cards = visitor.page.locator('main li.card');
    const plan = cards.nth(15);
    await plan.scrollIntoViewIfNeeded();
    const before = await visitor.page.evaluate(() => scrollY);
    const name = await plan.getByRole('link').first().innerText();
    await plan.getByRole('link').first().click();
    await visitor.heading(name, 1).waitFor();
    await visitor.page.goBack();
    await plan.waitFor();
    await settled(visitor.page);
    const now = await visitor.page.evaluate(() => scrollY);
    assert.ok(before > 500, `scrolled to ${before}`);
    assert.ok(Math.abs(now - before) < 80, `was at ${before}, is at ${now}`);
    await visitor.page.context().close();
  });

  it('a plan that is opened right after typing stays open', async () => {
    const visitor = new Person(await browser.visit({ width: 390 }), 'nl');
    await visitor.go('/');
    const first = visitor.page.locator('main li.card').first().getByRole('link').first();
    const name = await first.innerText();
    await visitor.fill('board.search', name);
    await visitor.control('link', name).click();
    await visitor.heading(name, 1).waitFor();
    await visitor.page.context().close();
  });

  it('a filter can be shared and switches language with the page', async () => {
    const visitor = new Person(await browser.visit({}), 'nl');
    await visitor.go('/playbooks?theme=GREEN');
    const count = await visitor.page.getByRole('main').getByRole('listitem').count();
    await visitor.hands.press(visitor.control('link', 'English'));
    await settled(visitor.page);
    assert.equal(await visitor.page.evaluate(() => document.documentElement.lang), 'en');
    assert.equal(await visitor.page.getByRole('main').getByRole('listitem').count(), count);
    assert.match(visitor.page.url(), /theme=GREEN/);
    await visitor.page.context().close();
  });

  it('a wrong day in a shared calculation stands at its field, which takes the focus from the summary', async () => {
    browser.watch.expect(/console on .*status of 400 .*\/graphql/);
    const visitor = new Person(await browser.visit({}), 'nl');
    await open(visitor.page, '/term?receivedOn=1026-03-02');
    const summary = visitor.page.getByRole('alert');
    await summary.waitFor();
    assert.ok(await summary.evaluate((one) => one === document.activeElement), 'the summary has the focus');
    await summary.getByRole('link').click();
    assert.ok(await visitor.field('term.receivedOn').evaluate((one) => one === document.activeElement), 'its line leads to the field');
    await visitor.page.context().close();
  });
});
