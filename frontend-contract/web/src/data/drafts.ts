/** What somebody is typing, kept in this browser until it is sent: a lost connection, an ended sign-in or a closed tab takes nothing away. */
const PREFIX = 'samenwijk.draft.';

export function readDraft<T extends object>(name: string): Partial<T> | undefined {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text ? (JSON.parse(text) as Partial<T>) : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(name: string, values: object): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(values));
  } catch {
    // Full or forbidden: the text is still on the screen.
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was kept.
  }
}

/** Names of the drafts that begin with this word. */
export function draftNames(beginning: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX + beginning))
      .map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

/** On a shared computer the next person must not find what this one typed. */
export function dropAllDrafts(): void {
  draftNames('').forEach(dropDraft);
}
