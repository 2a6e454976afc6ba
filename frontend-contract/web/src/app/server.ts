/** What the server says of itself in the page: words with a space between. */
const words = (document.querySelector('meta[name="samenwijk"]')?.getAttribute('content') ?? '').split(' ');

export const isDemo = words.includes('demo');

/** Staff sign in somewhere else than residents. */
export const hasStaffIssuer = words.includes('staff');
