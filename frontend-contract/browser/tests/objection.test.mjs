import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { Browser } from '../lib/browser.mjs';
import { keyboard, mouse } from '../lib/hands.mjs';
import { granted } from '../lib/objections.mjs';
import { Person } from '../lib/person.mjs';
import { published } from '../lib/stories.mjs';

const browser = new Browser();
before(() => browser.open());
after(() => browser.close());

const ways = [
  { name: 'a neighbour objects, is heard and gets right, in English', language: 'en', hands: mouse },
  { name: 'a neighbour objects, is heard and gets right, in Dutch, with the keyboard only', language: 'nl', hands: keyboard },
];

for (const { name, language, hands } of ways) {
  it(name, async () => {
    const person = async (who) => new Person(await browser.visit({ person: who, language }), language, hands);
    const [resident, coordinator, neighbour, decider] = [await person('resident'), await person('coordinator-west'), await person('neighbour'), await person('decision-maker')];
    const plan = await published(resident.page, coordinator.page);
    const permit = await granted(resident.page, coordinator.page, plan);

    await neighbour.go(`/initiatives/${plan.reference}`);
    await neighbour.follow('initiative.object.do');
    await neighbour.press('object.send');
    await neighbour.reads('form.required', { label: neighbour.t('object.text') });
    await neighbour.fill('object.text', 'De muziek staat onder mijn raam.');
    await neighbour.press('object.send');
    await neighbour.reads('object.sent');
    const address = new URL(neighbour.page.url()).pathname;

    await neighbour.go('/me');
    assert.ok(await neighbour.page.locator(`a[href="${address}"]`).isVisible(), 'the own page leads to it');

    await decider.go(`/objections/${permit.reference}/${address.split('/').at(-1)}`);
    await decider.reads('objection.decide.nobodyHeard');
    await decider.act('RECORD_HEARING', ({ within }) => decider.fill('field.report', 'Zij liet horen hoe hard het is.', { within }));
    await decider.check('objectionOutcome.UPHELD');
    await decider.fill('objection.decide.reasoning', 'De muziek kan ook aan de overkant.');
    await decider.press('objection.decide.send');
    await decider.reads('objection.decide.done');

    await neighbour.go(address);
    await neighbour.reads('objection.now');
    assert.equal(await neighbour.page.getByText('aan de overkant').count(), 0, 'what was decided is not known before it is announced');

    await decider.press('act.ANNOUNCE_DECISION', { within: decider.page.getByRole('main').locator('form') });
    await decider.reads('objection.announce.done');

    await neighbour.go(address);
    await neighbour.reads('objection.means.UPHELD');
    await neighbour.reads('objection.appealUntil');
    const letter = await neighbour.control('link', neighbour.t('letters.DECISION_ON_OBJECTION')).getAttribute('href');
    assert.equal((await neighbour.page.request.get(letter)).status(), 200, 'the letter opens');

    await coordinator.go(`/requests/${encodeURIComponent(permit.id)}`);
    await coordinator.heading(coordinator.t('decide.act.DECIDE_SUPPORT')).waitFor();
    await Promise.all([resident, coordinator, neighbour, decider].map(({ page }) => page.context().close()));
  });
}
