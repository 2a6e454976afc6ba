import { act, ask, key } from './api.mjs';
import { decided, inReview } from './stories.mjs';

const WHY = 'De vlaggen hangen straks voor mijn raam.\nZet ze aan de overkant, daar is genoeg ruimte.';

/** A permit that was granted and announced: a decision to which one can object. */
export async function granted(resident, coordinator, plan) {
  const { supportRequest } = await act(resident, 'RequestSupport', {
    initiativeId: plan.id, idempotencyKey: key(), explanation: 'Een feest voor de hele straat.',
    need: { permit: { activity: 'Straatfeest', place: 'Het plein', from: '2027-05-08', until: '2027-05-08', visitors: 120 } },
  });
  const done = await decided(coordinator, await inReview(coordinator, supportRequest));
  return (await act(coordinator, 'Announce', { supportRequestId: done.id, expectedVersion: done.version })).supportRequest;
}

/** What a neighbour has against it; answers its id. */
export async function objected(neighbour, request) {
  const { supportRequest } = await act(neighbour, 'DoLodgeObjection', { supportRequestId: request.id, idempotencyKey: key(), text: WHY });
  return supportRequest.objections.at(-1).id;
}

/** The neighbour is asked for more, and can answer. */
export async function asked(coordinator, request, objectionId) {
  const { node } = await ask(coordinator, 'ObjectPage', { id: request.id });
  const deadline = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  await act(coordinator, 'DoAskObjectionGrounds', { supportRequestId: request.id, expectedVersion: node.version, objectionId, question: 'Hoe hoog is uw raam?', deadline });
}

/** Somebody who took no part in it agrees with the neighbour, and everybody knows. */
export async function upheld(decider, request, objectionId) {
  const version = async () => (await ask(decider, 'ObjectPage', { id: request.id })).node.version;
  await act(decider, 'DoDecideObjection', { supportRequestId: request.id, expectedVersion: await version(), objectionId, outcome: 'UPHELD', reasoning: 'De vlaggen kunnen ook aan de overkant.' });
  await act(decider, 'Announce', { supportRequestId: request.id, expectedVersion: await version(), objectionId });
}
