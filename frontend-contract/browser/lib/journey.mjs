import assert from 'node:assert/strict';
import { settled } from './browser.mjs';
import { names } from './people.mjs';
import { Person } from './person.mjs';
import { titleOf } from './stories.mjs';

const LOAN_FROM = '2027-05-07';
const LOAN_UNTIL = '2027-05-09';

/** The whole way of a plan, by five people in turn, each at a browser of their own. `step` is told before each part. */
export async function journey(browser, { language, hands, step }) {
  const came = async (name, to, width) => {
    const person = new Person(await browser.visit({ language, width, fresh: true }), language, hands);
    await person.signIn(name, to);
    return person;
  };
  const title = titleOf(language === 'nl' ? 'Geveltuinen in onze straat' : 'Green fronts in our street');

  await step('a resident proposes a plan on a phone');
  const resident = await came('resident', '/propose', 390);
  const plan = await propose(resident, title);

  await step('the coordinator puts it on the site');
  const coordinator = await came('coordinator-west', '/work?kind=INITIATIVE', 1280);
  await openFromWork(coordinator, title);
  await coordinator.act('PUBLISH_INITIATIVE');

  await step('the resident asks for money and for a loan');
  await resident.go(plan);
  await resident.follow('initiative.askSupport');
  const funding = await askForMoney(resident);
  await resident.follow('support.sent.more');
  const loan = await askForLoan(resident);

  await step('the coordinator takes the request for money and asks for more');
  await openRequest(coordinator, plan, funding);
  await coordinator.act('TAKE_SUPPORT_REQUEST');
  await coordinator.act('ASK_TO_COMPLETE', ({ within }) => coordinator.fill('field.question', 'Wie onderhoudt de planten?', { within }));

  await step('the resident answers');
  await resident.go(plan);
  await resident.act('COMPLETE_SUPPORT_REQUEST', ({ within }) => resident.fill('field.answer', 'Dat doen wij samen, elke zaterdag.', { within }));

  await step('the coordinator decides above the mandate');
  await openRequest(coordinator, plan, funding);
  await coordinator.act('START_REVIEW');
  await decide(coordinator, 'decide.done.proposed');

  await step('the decision maker agrees');
  const decider = await came('decision-maker', '/work', 1280);
  await decider.go(new URL(coordinator.page.url()).pathname);
  const proposal = cardOf(decider);
  await decider.check('field.agree.yes', { within: proposal });
  await decider.press('act.CONFIRM_DECISION', { within: proposal });
  await decider.reads('act.CONFIRM_DECISION.done');

  await step('the coordinator announces it and plans who does it');
  await openRequest(coordinator, plan, funding);
  await announce(coordinator);
  const paying = await promise(coordinator, 'Het geld staat op uw rekening');

  await step('the coordinator grants the loan too');
  await openRequest(coordinator, plan, loan);
  await coordinator.act('TAKE_SUPPORT_REQUEST');
  await coordinator.act('START_REVIEW');
  await decide(coordinator, 'decide.done.decided');
  await announce(coordinator);
  const bringing = await promise(coordinator, 'Wij brengen de hekken');

  await step('the facilitator does both');
  const facilitator = await came('facilitator', '/commitments', 390);
  await fulfil(facilitator, paying);
  await fulfil(facilitator, bringing);

  await step('the resident begins, says that it came, and completes the plan');
  await resident.go(plan);
  await resident.act('START_INITIATIVE');
  await resident.act('CONFIRM_DELIVERY');
  await resident.go(plan);
  await resident.act('CONFIRM_DELIVERY');
  await resident.go(plan);
  await resident.act('COMPLETE_INITIATIVE', ({ within }) => resident.fill('field.outcome', 'De straat is groen, en wij kennen elkaar nu.', { within }));
  await resident.reads('status.COMPLETED');
  await resident.reads('arranged', { arranged: 2, requested: 2 });

  await step('a neighbour finds it on the board');
  const neighbour = await came('neighbour', '/', 320);
  await neighbour.fill('board.search', title);
  await neighbour.page.waitForURL(/[?&]\w+=/);
  await settled(neighbour.page);
  await neighbour.hands.press(neighbour.control('link', title));
  await neighbour.heading(title, 1).waitFor();
  await neighbour.reads('status.COMPLETED');
  assert.equal(new URL(neighbour.page.url()).pathname, plan);

  await Promise.all([resident, coordinator, decider, facilitator, neighbour].map(({ page }) => page.context().close()));
}

async function propose(resident, title) {
  const { t, page } = resident;
  await resident.fill('propose.name', title);
  await resident.fill('propose.summary', 'Wij halen de tegels weg en zetten planten langs de gevels.');
  await resident.choose('propose.theme', t('theme.GREEN'));
  await resident.press('propose.next');
  await resident.heading(t('propose.step.2')).waitFor();
  await settled(page);
  await resident.pick('propose.neighbourhood', 'Krispijnse Driehoek');
  await resident.press('propose.next');
  await resident.heading(t('propose.step.3')).waitFor();
  await resident.press('propose.submit');
  await resident.reads('propose.done.submitted');
  await resident.heading(title, 1).waitFor();
  return new URL(page.url()).pathname;
}

/** The list is worked through from the top: more of it until the item is there. */
async function openFromWork(person, title) {
  const item = person.page.getByRole('main').getByRole('link', { name: title }).first();
  const more = person.control('button', person.t('list.more'));
  while (!(await item.isVisible()) && (await more.isVisible())) {
    await person.hands.press(more);
    await settled(person.page);
  }
  await person.hands.press(item);
  await settled(person.page);
}

async function askForMoney(resident) {
  await resident.follow('kind.FUNDING', { within: resident.page.getByRole('main') });
  await resident.fill('support.amount', '1250');
  await resident.fill('support.FUNDING.purpose', 'planten en aarde');
  await resident.fill('support.costs.what', 'planten', { values: { number: 1 } });
  await resident.fill('support.costs.amount', '1250', { values: { number: 1 } });
  return sendRequest(resident);
}

async function askForLoan(resident) {
  await resident.follow('kind.MATERIAL_LOAN', { within: resident.page.getByRole('main') });
  await resident.fill('support.items.what', 'hekken', { values: { number: 1 } });
  await resident.fill('support.items.quantity', '4', { values: { number: 1 } });
  await resident.day('support.from', LOAN_FROM);
  await resident.day('support.until', LOAN_UNTIL);
  return sendRequest(resident);
}

async function sendRequest(resident) {
  await resident.fill('support.explanation', 'Zonder dit kunnen wij niet beginnen.');
  await resident.press('support.send');
  await resident.heading(resident.t('support.sent.title')).waitFor();
  return new URL(resident.page.url()).searchParams.get('sent');
}

async function openRequest(person, plan, reference) {
  await person.go(plan);
  await person.follow('initiative.openRequest', { within: person.page.getByRole('region', { name: `(${reference})` }) });
}

const cardOf = (person) => person.page.getByRole('region').filter({ has: person.page.locator('#decide-act') });

async function decide(coordinator, done) {
  const card = cardOf(coordinator);
  await coordinator.hands.check(card.getByRole('radio', { name: new RegExp(`^${coordinator.t('outcome.GRANTED')}(?![\\w,])`) }).first());
  const grounds = card.getByRole('group', { name: coordinator.t('decide.ground') }).getByRole('radio');
  if (await grounds.first().isVisible()) {
    await coordinator.hands.check(grounds.first());
  }
  await coordinator.fill('decide.reasoning', 'Het plan past bij het doel en veel buren doen mee.', { within: card });
  await coordinator.press('decide.check', { within: card });
  await coordinator.press('decide.send', { within: card });
  await coordinator.reads(done);
  await settled(coordinator.page);
}

async function announce(coordinator) {
  await coordinator.press('act.ANNOUNCE_DECISION', { within: cardOf(coordinator) });
  await coordinator.reads('act.ANNOUNCE_DECISION.done');
  await settled(coordinator.page);
}

async function promise(coordinator, about) {
  const what = titleOf(about);
  await coordinator.act('PLAN_COMMITMENT', async ({ within }) => {
    await coordinator.fill('field.what', what, { within });
    await coordinator.choose('field.facilitator', names.facilitator, { within });
  });
  return what;
}

async function fulfil(facilitator, what) {
  const row = facilitator.page.getByRole('listitem').filter({ hasText: what }).first();
  const more = facilitator.control('button', facilitator.t('list.more'));
  await facilitator.go('/commitments');
  while (!(await row.isVisible()) && (await more.isVisible())) {
    await facilitator.hands.press(more);
    await settled(facilitator.page);
  }
  await facilitator.act('FULFIL_COMMITMENT', ({ within }) => facilitator.fill('field.fulfilled', 'Gedaan, vanmorgen.', { within }), row);
}
