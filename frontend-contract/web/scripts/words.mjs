import { isArgumentElement, isLiteralElement, isPluralElement, isPoundElement, isSelectElement, isTagElement, parse } from '@formatjs/icu-messageformat-parser';

/** What a resident can read in one breath (level B1). */
export const MOST_WORDS = 20;
export const MOST_WORDS_ON_AVERAGE = 12;

/** Words of letters from an office, with the everyday word in mind: als, om te, met, dus, moet, over, voor, ook, al. */
export const OFFICIALESE = [
  'indien', 'teneinde', 'middels', 'derhalve', 'dient te', 'dienen te', 'dient u', 'met betrekking tot', 'ten behoeve van', 'inzake', 'alsmede', 'alsook', 'reeds', 'tevens', 'omtrent',
  'aangaande', 'conform', 'ingevolge', 'krachtens', 'desgewenst', 'desbetreffende', 'betreffende', 'te allen tijde', 'hetgeen', 'thans', 'jegens', 'uit hoofde van', 'in het kader van',
  'ten aanzien van', 'op grond van', 'naar aanleiding van', 'voornoemde?', 'bovengenoemde?', 'onderhavige?', 'geschied(en|t)', 'verzoeken wij u', 'wordt u verzocht', 'bewerkstelligen', 'zorg ?dragen',
  'draagt zorg', 'mits', 'aanvangen', 'aanvang', 'terstond', 'voornemens', 'dusdanige?', 'doch', 'zulks', 'ambtshalve', 'bescheiden', 'dientengevolge', 'ten gevolge', 'waaromtrent', 'alvorens', 'wederom',
  'eveneens', 'ter attentie', 'ter zake', 'terzake', 'vooralsnog', 'gaarne', 'uwerzijds', 'onzerzijds', 'opdat', 'nochtans', 'aldus', 'gelieve', 'ondergetekende',
  'm\\.?b\\.?t\\.?', 't\\.b\\.v\\.?', 'd\\.m\\.v\\.?', 'i\\.v\\.m\\.?', 'o\\.b\\.v\\.?', 'n\\.a\\.v\\.?', 'm\\.i\\.v\\.?', 'jl\\.', 'e\\.e\\.a\\.?', 'c\\.q\\.?',
];

/** @typedef {{ file: string, key?: string, text: string }} Finding */

/** Both languages say the same things, with the same values and links in them. */
export function differences(file, dutch, english) {
  const keys = [...new Set([...Object.keys(dutch), ...Object.keys(english)])];
  return keys.flatMap((key) => {
    if (!(key in dutch) || !(key in english)) {
      return [{ file, key, text: `is not there in ${key in dutch ? 'en' : 'nl'}.json` }];
    }
    return differenceOf(file, key, dutch[key], english[key]);
  });
}

function differenceOf(file, key, dutch, english) {
  try {
    const [here, there] = [dutch, english].map((text) => [...shape(parse(text))].sort().join(', '));
    return here === there ? [] : [{ file, key, text: `takes other values: nl has ${here || 'none'}, en has ${there || 'none'}` }];
  } catch (problem) {
    return [{ file, key, text: `is no ICU message: ${problem.message}` }];
  }
}

/** Names and kinds of what a message takes; a choice also by its options. */
function shape(elements, found = new Set()) {
  for (const element of elements) {
    if (isTagElement(element)) {
      found.add(`<${element.value}>`);
      shape(element.children, found);
    } else if (isSelectElement(element)) {
      found.add(`{${element.value} of ${Object.keys(element.options).sort().join('|')}}`);
      Object.values(element.options).forEach((option) => shape(option.value, found));
    } else if (isPluralElement(element)) {
      found.add(`{${element.value} counted}`);
      Object.values(element.options).forEach((option) => shape(option.value, found));
    } else if (!isLiteralElement(element) && !isPoundElement(element)) {
      found.add(`{${element.value}${isArgumentElement(element) ? '' : ' formatted'}}`);
    }
  }
  return found;
}

/** Sentences that are too long, words of an office, and a file that is hard to read as a whole. */
export function hardToRead(file, dutch) {
  const all = Object.entries(dutch).flatMap(([key, text]) => sentencesOf(text).map((sentence) => ({ key, sentence, words: countWords(sentence) })));
  const long = all.filter(({ words }) => words > MOST_WORDS).map(({ key, sentence, words }) => ({ file, key, text: `has a sentence of ${words} words: ${sentence}` }));
  const average = all.reduce((sum, { words }) => sum + words, 0) / Math.max(all.length, 1);
  const tooLong = average > MOST_WORDS_ON_AVERAGE ? [{ file, text: `has ${average.toFixed(1)} words in a sentence on average` }] : [];
  return [...long, ...tooLong, ...Object.entries(dutch).flatMap(([key, text]) => officialese(file, key, text))];
}

function officialese(file, key, text) {
  return OFFICIALESE.filter((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu').test(text)).map((word) => ({ file, key, text: `says "${word}": use an everyday word` }));
}

function sentencesOf(text) {
  return [...new Set(variants(parse(text)).flatMap((variant) => variant.split(/(?<=[.!?…])\s+/)))].filter((sentence) => countWords(sentence) > 0);
}

function countWords(sentence) {
  return (sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'’:.,()/-]*/gu) ?? []).length;
}

/** Every way a message can come out; a value counts as one word. */
function variants(elements) {
  return elements.reduce((begun, element) => begun.flatMap((start) => endings(element).map((end) => start + end)), ['']);
}

function endings(element) {
  if (isLiteralElement(element)) {
    return [element.value];
  }
  if (isTagElement(element)) {
    return variants(element.children);
  }
  if (isPluralElement(element) || isSelectElement(element)) {
    return Object.values(element.options).flatMap((option) => variants(option.value));
  }
  return ['9'];
}

/** Keys that no source names, neither in full nor by a pattern such as `status.${status}`. */
export function unused(file, keys, sources) {
  const { names, patterns } = sources;
  return keys.filter((key) => !names.has(key) && !patterns.some((pattern) => pattern.test(key))).map((key) => ({ file, key, text: 'is used nowhere' }));
}

/** The names and patterns of messages in the source. */
export function namesIn(code) {
  const names = new Set([...code.matchAll(/(['"])([\w.-]+)\1/g)].map((match) => match[2]));
  const patterns = [...code.matchAll(/`([\w-]+\.[^`\s]*\$\{[^`]*)`/g)].map((match) => patternOf(match[1]));
  return { names, patterns };
}

function patternOf(template) {
  const fixed = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${fixed.join('\\S+')}$`);
}

/** One name says one thing: two folders that use the same would overwrite each other. */
export function saidTwice(files) {
  const owners = new Map();
  return files.flatMap(({ file, messages }) =>
    Object.keys(messages).flatMap((key) => {
      const owner = owners.get(key);
      owners.set(key, file);
      return owner ? [{ file, key, text: `is also in ${owner}` }] : [];
    }),
  );
}
