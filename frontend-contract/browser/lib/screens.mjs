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
  { name: 'commitments', path: () => '/commitments', person: 'facilitator', main: true },
  { name: 'desk', path: () => '/desk', person: 'coordinator-desk' },
  { name: 'term', path: () => '/term?receivedOn=2026-03-02&pause=COMPLETION_2026-03-16_2026-03-30_2026-03-25', main: true },
  { name: 'playbooks', path: () => '/playbooks' },
  { name: 'playbook', path: () => '/playbooks/aed', main: true },
  { name: 'help', path: () => '/help' },
  { name: 'privacy', path: () => '/privacy' },
  { name: 'accessibility', path: () => '/accessibility' },
  { name: 'parts', path: () => '/parts' },
  { name: 'missing', path: () => '/there-is-nothing-here', missing: true },
  { name: 'no access', path: () => '/work' },
];

/** The screen with everything that belongs to it. */
export async function openScreen(page, screen, made) {
  await open(page, screen.path(made));
  await screen.ready?.(page);
}
