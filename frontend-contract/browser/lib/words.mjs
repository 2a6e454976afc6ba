import fs from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { here, languages } from './settings.mjs';

const source = here('../web/src');
const sentences = Object.fromEntries(languages.map((language) => [language, read(language)]));

function read(language) {
  const files = fs.readdirSync(source, { recursive: true }).filter((name) => path.basename(name) === `${language}.json`);
  return Object.assign({}, ...files.map((file) => JSON.parse(fs.readFileSync(path.join(source, file), 'utf8'))));
}

const inner = (parts) => parts.join('');
const noMarkup = new Proxy({}, { get: () => inner });

/** What the client says in a language, from its own files: one test reads every language. */
export function wordsOf(language) {
  const t = (id, values = {}) => {
    const text = sentences[language][id];
    if (text === undefined) {
      throw new Error(`the client has no words for ${id}`);
    }
    if (!/[{}<>#']/.test(text)) {
      return text;
    }
    const said = new IntlMessageFormat(text, language).format(new Proxy(values, { get: (given, name) => given[name] ?? noMarkup[name], has: () => true }));
    return Array.isArray(said) ? said.join('') : said;
  };
  const format = (options) => new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { timeZone: 'Europe/Amsterdam', ...options });
  return {
    language,
    t,
    shortDay: (date) => format({ day: 'numeric', month: 'long', ...(date.startsWith(String(new Date().getFullYear())) ? {} : { year: 'numeric' }) }).format(new Date(`${date}T12:00:00Z`)),
    euros: (cents) => new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', minimumFractionDigits: cents % 100 === 0 ? 0 : 2 }).format(cents / 100),
  };
}
