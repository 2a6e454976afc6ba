import { open } from './browser.mjs';

/**
 * Every screen with the person it is for. `main`: looked at in every way, the others at each width only.
 * The address of some depends on what was made beforehand, see `scene.mjs`. `ready`: what comes after the rest.
 */
export const screens = [
  { name: 'board', path: () => '/', main: true, ready: (page) => page.getByRole('main').locator('svg, figure').first().waitFor() },
  { name: 'initiative', path: ({ plan }) => `/initiatives/${plan.reference}`, main: true },
  { name: 'own initiative', path: ({ plan }) => `/initiatives/${plan.reference}`, person: 'resident', main: true },
  { name: 'support', path: ({ plan }) => `/initiatives/${plan.reference}/support`, person: 'resident', main: true },
  { name: 'edit', path: ({ plan }) => `/initiatives/${plan.reference}/edit`, person: 'resident' },
  { name: 'propose', path: () => '/propose', person: 'resident', main: true },
  { name: 'me', path: () => '/me', person: 'resident', main: true },
  { name: 'work', path: () => '/work', person: 'coordinator-west', main: true },
  { name: 'request', path: ({ request }) => `/requests/${encodeURIComponent(request.id)}`, person: 'coordinator-west', main: true },
  { name: 'amend', path: ({ fresh }) => `/requests/${encodeURIComponent(fresh.id)}/amend`, person: 'resident' },
  { name: 'object', path: ({ permit }) => `/requests/${encodeURIComponent(permit.id)}/object`, person: 'association', main: true },
  { name: 'object at the desk', path: ({ permit }) => `/requests/${encodeURIComponent(permit.id)}/object`, person: 'coordinator-desk' },
  { name: 'object as a visitor', path: ({ permit }) => `/requests/${encodeURIComponent(permit.id)}/object` },
  { name: 'own objection', path: ({ permit, objection }) => `/objections/${encodeURIComponent(permit.id)}/${encodeURIComponent(objection)}`, person: 'neighbour', main: true },
  { name: 'own objection upheld', path: ({ other, right }) => `/objections/${encodeURIComponent(other.id)}/${encodeURIComponent(right)}`, person: 'neighbour' },
  { name: 'objection', path: ({ permit, objection }) => `/objections/${permit.reference}/${encodeURIComponent(objection)}`, person: 'decision-maker', main: true },
  { name: 'request to decide again', path: ({ other }) => `/requests/${encodeURIComponent(other.id)}`, person: 'coordinator-west' },
  { name: 'objections in the queue', path: () => '/work?kind=OBJECTION&scope=AREA', person: 'coordinator-west' },
  { name: 'commitments', path: () => '/commitments', person: 'facilitator', main: true },
  { name: 'desk', path: () => '/desk', person: 'coordinator-desk' },
  { name: 'term', path: () => '/term?receivedOn=2026-03-02&pause=COMPLETION_2026-03-16_2026-03-30_2026-03-25', main: true },
  { name: 'term questions', path: () => '/term' },
  { name: 'term of an objection', path: () => '/term?about=decisionOnObjection&announcedOn=2026-02-20&committee=yes&groundsAskedOn=2026-04-10&groundsDeadline=2026-04-24' },
  { name: 'penalty', path: () => '/term?about=penalty&dueOn=2026-09-01&noticeReceivedOn=2026-09-05&on=2026-10-10', main: true },
  { name: 'announcing', path: ({ ready }) => `/requests/${encodeURIComponent(ready.id)}`, person: 'coordinator-west', ready: letterIsThere },
  { name: 'letters to post', path: () => '/desk/letters', person: 'coordinator-desk', main: true },
  { name: 'posted letters', path: () => '/desk/letters?posted=yes', person: 'coordinator-desk' },
  { name: 'complain', path: ({ plan }) => `/complaint?plan=${plan.reference}`, person: 'resident', main: true },
  { name: 'complain at the desk', path: () => '/complaint', person: 'coordinator-desk' },
  { name: 'complain as a visitor', path: () => '/complaint' },
  { name: 'complaints', path: () => '/complaints', person: 'coordinator-desk' },
  { name: 'own complaints', path: () => '/complaints', person: 'resident' },
  { name: 'complaint', path: ({ complaint }) => `/complaints/${encodeURIComponent(complaint.id)}`, person: 'coordinator-desk', main: true },
  { name: 'own complaint', path: ({ answer }) => `/complaints/${encodeURIComponent(answer.id)}`, person: 'resident' },
  { name: 'playbooks', path: () => '/playbooks' },
  { name: 'playbook', path: () => '/playbooks/aed', main: true },
  { name: 'help', path: () => '/help' },
  { name: 'privacy', path: () => '/privacy' },
  { name: 'accessibility', path: () => '/accessibility' },
  { name: 'parts', path: () => '/parts' },
  { name: 'missing', path: () => '/there-is-nothing-here', missing: true },
  { name: 'no access', path: () => '/work' },
];

/** The letter has its own style, within the page. */
async function letterIsThere(page) {
  await page.locator('.letters-paper h1').waitFor();
}

/** The screen with everything that belongs to it. */
export async function openScreen(page, screen, made) {
  await open(page, screen.path(made));
  await screen.ready?.(page);
}
