import { inReview, published, requested } from './stories.mjs';

/** A plan in West with a request that can be decided, and one that was just asked: something to see on every screen. */
export async function scene(browser) {
  const resident = await browser.visit({ person: 'resident' });
  const coordinator = await browser.visit({ person: 'coordinator-west' });
  const plan = await published(resident, coordinator);
  const request = await inReview(coordinator, await requested(resident, plan));
  const fresh = await requested(resident, plan);
  await Promise.all([resident.context().close(), coordinator.context().close()]);
  return { plan, request, fresh };
}
