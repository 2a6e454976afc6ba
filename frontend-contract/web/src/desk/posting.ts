import type { PaperLetterLineFragment } from '@samenwijk/contract';
import { to } from '../app/addresses';
import type { Problem } from '../data/useAct';

/** How many letters can be noted at once. */
export const MOST_AT_ONCE = 100;

export function addressOf(posted: boolean, areaCode: string | null): string {
  const parameters = new URLSearchParams({ ...(posted ? { posted: 'yes' } : {}), ...(areaCode ? { area: areaCode } : {}) });
  return parameters.size > 0 ? `${to('post')}?${parameters}` : to('post');
}

export const idOf = ({ letter }: PaperLetterLineFragment): string => letter.sha256;

/** The chosen letters that are still on the list, in its order. */
export function chosenOf(letters: readonly PaperLetterLineFragment[], chosen: ReadonlySet<string>): string[] {
  return letters.map(idOf).filter((id) => chosen.has(id)).slice(0, MOST_AT_ONCE);
}

export function toggled(chosen: ReadonlySet<string>, id: string, on: boolean): Set<string> {
  const next = new Set(chosen);
  if (on) {
    next.add(id);
  } else {
    next.delete(id);
  }
  return next;
}

/** The server names a letter by its place in what was sent; the list names it by its own id. */
export function problemsByLetter(problems: readonly Problem[], sent: readonly string[]): Problem[] {
  return problems.map((one) => {
    const [field, place] = one.path;
    const id = field === 'letters' && place ? sent[Number(place)] : undefined;
    return id ? { ...one, path: ['letters', id] } : one;
  });
}
