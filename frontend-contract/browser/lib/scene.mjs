import { asked, granted, objected, upheld } from './objections.mjs';
import { answered, complained, decided, inReview, published, requested } from './stories.mjs';

/**
 * A plan in West with a request that can be decided, one that was just asked, and one whose decision waits for its announcement; a complaint that waits for an
 * answer, and one that has it; a permit to which a neighbour objected twice: one asks for more words, one was upheld. Something to see on every screen.
 */
export async function scene(browser) {
  const resident = await browser.visit({ person: 'resident' });
  const coordinator = await browser.visit({ person: 'coordinator-west' });
  // Who had a part in the plan answers no complaint about it.
  const desk = await browser.visit({ person: 'coordinator-desk' });
  const plan = await published(resident, coordinator);
  const request = await inReview(coordinator, await requested(resident, plan));
  const fresh = await requested(resident, plan);
  const ready = await decided(coordinator, await inReview(coordinator, await requested(resident, plan)));
  const complaint = await complained(resident, plan);
  const answer = await answered(desk, await complained(resident, plan));
  const neighbour = await browser.visit({ person: 'neighbour' });
  const decider = await browser.visit({ person: 'decision-maker' });
  const permit = await granted(resident, coordinator, plan);
  const objection = await objected(neighbour, permit);
  await asked(coordinator, permit, objection);
  const other = await granted(resident, coordinator, plan);
  const right = await objected(neighbour, other);
  await upheld(decider, other, right);
  await Promise.all([resident, coordinator, desk, neighbour, decider].map((page) => page.context().close()));
  return { plan, request, fresh, ready, complaint, answer, permit, objection, other, right };
}
