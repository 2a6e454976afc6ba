/** To which requests somebody objected in this browser, so that their own page can show how that stands. Only opaque ids, by account. */
const nameFor = (person: string): string => `samenwijk.objected.${person}`;
const MOST = 20;

export function remembered(person: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameFor(person)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

export function remember(person: string, request: string): void {
  const others = remembered(person).filter((one) => one !== request);
  try {
    localStorage.setItem(nameFor(person), JSON.stringify([...others, request].slice(-MOST)));
  } catch {
    // A browser that keeps nothing: the objection is found at the plan.
  }
}
