/** Every address of the client. The server reads this list too: what is not in it is a real 404. */
export const addresses = {
  board: '/',
  initiative: '/initiatives/:reference',
  support: '/initiatives/:reference/support',
  edit: '/initiatives/:reference/edit',
  propose: '/propose',
  me: '/me',
  work: '/work',
  request: '/requests/:id',
  amend: '/requests/:id/amend',
  object: '/requests/:id/object',
  objection: '/objections/:request/:id',
  commitments: '/commitments',
  desk: '/desk',
  post: '/desk/letters',
  complain: '/complaint',
  complaints: '/complaints',
  complaint: '/complaints/:id',
  term: '/term',
  playbooks: '/playbooks',
  playbook: '/playbooks/:code',
  help: '/help',
  privacy: '/privacy',
  accessibility: '/accessibility',
  parts: '/parts',
} as const;

export type Address = keyof typeof addresses;

/** The address of a page, with its parameters filled in. */
export function to(address: Address, parameters: Record<string, string> = {}): string {
  return addresses[address].replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
}
