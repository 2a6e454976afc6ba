import { language } from './language';

/**
 * A message as it was compiled when the client was built (ICU MessageFormat, the elements of `@formatjs/icu-messageformat-parser` that the messages of
 * this client use). Reading them takes these lines; the general library would be six kB more in the first view. `message.test.ts` holds it against
 * that library, message by message.
 */
export type Element = Literal | Argument | Count | Select | Plural | Pound | Tag;
export type Values = Record<string, unknown>;

interface Literal { type: 0; value: string }
interface Argument { type: 1; value: string }
interface Count { type: 2; value: string }
interface Select { type: 5; value: string; options: Options }
interface Plural { type: 6; value: string; options: Options; offset: number; pluralType: Intl.PluralRuleType }
interface Pound { type: 7 }
interface Tag { type: 8; value: string; children: Element[] }
type Options = Partial<Record<string, { value: Element[] }>>;

/** Text when nothing but text comes out, else its pieces in order. */
export function filledIn(message: readonly Element[], values: Values): unknown {
  const pieces = piecesOf(message, values);
  return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : pieces;
}

function piecesOf(message: readonly Element[], values: Values, counted = 0): unknown[] {
  return message.flatMap((element) => pieceOf(element, values, counted)).reduce<unknown[]>(withNext, []);
}

/** Neighbouring texts are one text. */
function withNext(pieces: unknown[], next: unknown): unknown[] {
  const last = pieces.at(-1);
  return typeof last === 'string' && typeof next === 'string' ? [...pieces.slice(0, -1), last + next] : [...pieces, next];
}

function pieceOf(element: Element, values: Values, counted: number): unknown {
  switch (element.type) {
    case 0:
      return element.value;
    case 1:
      return argument(values[element.value]);
    case 2:
      return asNumber(Number(values[element.value]));
    case 5:
      return piecesOf(option(element.options, String(values[element.value])), values, counted);
    case 6:
      return plural(element, Number(values[element.value]), values);
    case 7:
      return asNumber(counted);
    case 8:
      return (values[element.value] as (parts: unknown[]) => unknown)(piecesOf(element.children, values, counted));
  }
}

function argument(value: unknown): unknown {
  return typeof value === 'object' && value ? value : String(value ?? '');
}

function plural({ options, offset, pluralType }: Plural, count: number, values: Values): unknown[] {
  const form = new Intl.PluralRules(language, { type: pluralType }).select(count - offset);
  return piecesOf(options[`=${count}`]?.value ?? option(options, form), values, count - offset);
}

function option(options: Options, name: string): Element[] {
  return (options[name] ?? options['other'])?.value ?? [];
}

function asNumber(value: number): string {
  return new Intl.NumberFormat(language).format(value);
}
