import { act, ask, key } from './api.mjs';

let count = 0;

/** A title that no other test uses. */
export function titleOf(about) {
  count += 1;
  return `${about} ${Date.now().toString(36)}${count}`;
}

export async function neighbourhoodOf(page, area) {
  const { areas } = await ask(page, 'Areas');
  return areas.find(({ code }) => code === area).districts[0].neighbourhoods[0];
}

/** A plan of this person, handed in. */
export async function submitted(page, { area = 'WEST', ...texts } = {}) {
  const { code } = await neighbourhoodOf(page, area);
  const input = {
    idempotencyKey: key(), title: titleOf('Plantenbakken in de straat'), summary: 'Wij zetten samen plantenbakken neer, zodat de straat groener wordt.', description: 'Met de hele straat.',
    neighbourhoodCode: code, theme: 'GREEN', approaches: ['PREVENTION'], language: 'NL', submit: true, ...texts,
  };
  return { ...(await act(page, 'Propose', input)).initiative, title: input.title };
}

/** The same, on the site. */
export async function published(resident, coordinator, texts = {}) {
  const plan = await submitted(resident, texts);
  const { initiative } = await act(coordinator, 'Publish', { initiativeId: plan.id, expectedVersion: plan.version });
  return { ...plan, ...initiative };
}

/** A loan that was asked for. */
export async function requested(resident, plan) {
  const { supportRequest } = await act(resident, 'RequestSupport', {
    initiativeId: plan.id, idempotencyKey: key(), explanation: 'Hekken voor de dag zelf.',
    need: { materialLoan: { items: [{ what: 'hekken', quantity: 12 }], from: '2027-05-07', until: '2027-05-09' } },
  });
  return supportRequest;
}

/** Taken by the coordinator, who looks whether all is there. */
export async function taken(coordinator, request) {
  return (await act(coordinator, 'Take', { supportRequestId: request.id, expectedVersion: request.version })).supportRequest;
}

/** All is there: it can be decided. */
export async function inReview(coordinator, request) {
  const next = await taken(coordinator, request);
  return (await act(coordinator, 'StartReview', { supportRequestId: next.id, expectedVersion: next.version })).supportRequest;
}

/** Granted, and not announced yet. */
export async function decided(coordinator, request) {
  const { node } = await ask(coordinator, 'RequestPage', { id: request.id });
  const groundCode = node.scheme.grounds.find(({ outcomes }) => outcomes.includes('GRANTED')).code;
  const input = { supportRequestId: request.id, expectedVersion: request.version, outcome: 'GRANTED', reasoning: 'De hekken zijn er, en de straat is dan veilig.', groundCode };
  return (await act(coordinator, 'Decide', input)).supportRequest;
}

/** What somebody complains about. */
export async function complained(person, plan) {
  const input = { idempotencyKey: key(), text: 'Ik belde drie keer. Niemand belde terug.\nDat vind ik niet netjes.', initiativeId: plan.id };
  return (await act(person, 'DoLodgeComplaint', input)).complaint;
}

export async function answered(coordinator, complaint) {
  const input = { complaintId: complaint.id, expectedVersion: 1, findings: 'PARTLY_WELL_FOUNDED', answer: 'Wij hadden u moeten terugbellen. Dat spijt ons.' };
  return (await act(coordinator, 'DoAnswerComplaint', input)).complaint;
}
