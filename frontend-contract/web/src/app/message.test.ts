import { TYPE, parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { language } from './language';
import { filledIn, type Element } from './message';

const files = import.meta.glob<Record<string, string>>('../*/{nl,en}.json', { query: '?raw', import: 'default', eager: true });
const sentences = Object.entries(files).flatMap(([file, text]) =>
  Object.entries(JSON.parse(text as unknown as string) as Record<string, string>).map(([id, sentence]) => [`${file} ${id}`, parse(sentence)] as const),
);

/** Values that fit, one set for each number and word on which a message may turn. */
function fitting(message: MessageFormatElement[]): Record<string, unknown>[] {
  const found = { counts: new Set<string>(), words: new Map<string, Set<string>>(), tags: new Set<string>(), texts: new Set<string>() };
  const look = (elements: MessageFormatElement[]): void => elements.forEach((element) => {
    if (element.type === TYPE.plural || element.type === TYPE.number) {
      found.counts.add(element.value);
    } else if (element.type === TYPE.select) {
      found.words.set(element.value, new Set([...(found.words.get(element.value) ?? []), ...Object.keys(element.options)]));
    } else if (element.type === TYPE.tag) {
      found.tags.add(element.value);
      look(element.children);
    } else if (element.type === TYPE.argument) {
      found.texts.add(element.value);
    }
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      Object.values(element.options).forEach((option) => look(option.value));
    }
  });
  look(message);
  const base = Object.fromEntries([
    ...[...found.texts].map((name) => [name, `[${name}]`]),
    ...[...found.tags].map((name) => [name, (parts: unknown[]) => `<${parts.join('')}>`]),
  ]) as Record<string, unknown>;
  const turns = [...found.words].flatMap(([name, words]) => [...words].map((word) => ({ [name]: word })));
  return [0, 1, 2, 1250].flatMap((count) =>
    [{}, ...turns].map((turn) => ({
      ...base,
      ...Object.fromEntries([...found.words.keys()].map((name) => [name, 'other'])),
      ...Object.fromEntries([...found.counts].map((name) => [name, count])),
      ...turn,
    })),
  );
}

describe('a compiled message', () => {
  it('is there', () => expect(sentences.length).toBeGreaterThan(200));

  it.each(sentences)('%s reads as the general library reads it', (_, message) => {
    for (const values of fitting(message)) {
      expect(filledIn(message as Element[], values)).toEqual(new IntlMessageFormat(message, language).format(values as Record<string, string>));
    }
  });

  it('keeps elements of a page as pieces', () => {
    const element = { page: 'element' };
    expect(filledIn(parse('Ga naar <link>de {what}</link>!') as Element[], { what: 'plannen', link: () => element })).toEqual(['Ga naar ', element, '!']);
  });

  it('writes numbers as people do, and exact counts before forms', () => {
    const message = parse('{count, plural, =0 {niets} one {één} other {# dingen}}') as Element[];
    expect([0, 1, 1250].map((count) => filledIn(message, { count }))).toEqual(['niets', 'één', language === 'nl' ? '1.250 dingen' : '1,250 dingen']);
  });
});
