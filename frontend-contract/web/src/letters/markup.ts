/** A piece of a letter: words, or an element with pieces in it. */
export type Piece = string | { tag: string; attributes: Record<string, string>; pieces: Piece[] };

export interface Markup {
  language: string | undefined;
  style: string;
  body: Piece[];
}

const STYLE = /<style>([\s\S]*?)<\/style>/;
const LANGUAGE = /<html[^>]*\slang="([^"]*)"/;
const BODY = /<body>([\s\S]*)<\/body>/;
const PART = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"]*")*)\s*(\/?)>|([^<]+)|</g;
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/g;
const WITHOUT_END = ['br', 'hr'];
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

/**
 * Reads the page of a letter as the server writes it: every tag closed, every text escaped. The browser's own reader makes markup of text, which the security
 * policy of this page forbids; here text stays text, and what is shown is chosen in `Paper`.
 */
export function readMarkup(html: string): Markup {
  return { language: LANGUAGE.exec(html)?.[1], style: STYLE.exec(html)?.[1] ?? '', body: piecesOf(BODY.exec(html)?.[1] ?? '') };
}

function piecesOf(text: string): Piece[] {
  const top: Piece[] = [];
  const open: { tag: string; pieces: Piece[] }[] = [{ tag: '', pieces: top }];
  for (const [, end, tag, attributes, closed, words] of text.matchAll(PART)) {
    if (words !== undefined) {
      open.at(-1)!.pieces.push(unescaped(words));
    } else if (tag && end) {
      close(open, tag);
    } else if (tag) {
      const element = { tag, attributes: attributesOf(attributes ?? ''), pieces: [] };
      open.at(-1)!.pieces.push(element);
      if (!closed && !WITHOUT_END.includes(tag)) {
        open.push(element);
      }
    }
  }
  return top;
}

/** Back to where the element was opened; an end without a beginning is none. */
function close(open: { tag: string }[], tag: string): void {
  const at = open.findLastIndex((one) => one.tag === tag);
  if (at > 0) {
    open.length = at;
  }
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, unescaped(value!)]));
}

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => NAMED[name]!);
}
