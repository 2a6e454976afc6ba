import { language, type LanguageCode } from './language';
import { filledIn, type Element, type Values } from './message';
import type { MessageId } from './messageIds';

export type Words = Record<LanguageCode, () => Promise<{ default: object }>>;

// It fills as screens are visited: a word that is in no file at all fails the build, see `messageIds`.
const sentences: Partial<Record<MessageId, string | Element[]>> = {};

/** Adds the words of a screen before it is shown. */
export async function learn(words: Words): Promise<void> {
  const module = await words[language]();
  Object.assign(sentences, module.default);
}

/** A sentence, with what belongs into it (ICU MessageFormat). */
export function sentence(id: MessageId, values: Values = {}): unknown {
  const known = sentences[id];
  if (typeof known === 'string') {
    return known;
  }
  if (!known) {
    // The words of another screen were not fetched: the name of the sentence says more than nothing.
    return id;
  }
  return filledIn(known, values);
}
