import { createElement, Fragment, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { readMarkup, type Piece } from './markup';
import './letters.css';

/** What a letter is made of. The whole page becomes a sheet within ours, so its main part is none of this page, and its headings stand below ours. */
const SHOWN: Record<string, string> = {
  main: 'div', div: 'div', p: 'p', span: 'span', br: 'br', hr: 'hr', strong: 'strong', em: 'em', ul: 'ul', ol: 'ol', li: 'li', dl: 'dl', dt: 'dt', dd: 'dd',
  h1: 'h1', h2: 'h2', h3: 'h3', table: 'table', caption: 'caption', thead: 'thead', tbody: 'tbody', tr: 'tr', th: 'th', td: 'td',
};
const LEVEL: Record<string, number> = { h1: 4, h2: 5, h3: 6 };

/** A letter as it will look, with its own style, apart from the style of this page. Long ones scroll within. */
export function Paper({ html, label }: { html: string; label: string }) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const letter = useMemo(() => readMarkup(html), [html]);

  useLayoutEffect(() => setRoot(host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' })), []);
  useLayoutEffect(() => {
    if (root && 'adoptedStyleSheets' in root) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(asPart(letter.style));
      root.adoptedStyleSheets = [sheet];
    }
  }, [root, letter.style]);

  return (
    <div className="letters-paper" role="region" aria-label={label} tabIndex={0} ref={host}>
      {root && createPortal(<div className="html" lang={letter.language}><div className="body">{letter.body.map(drawn)}</div></div>, root)}
    </div>
  );
}

function drawn(piece: Piece, at: number): ReactNode {
  if (typeof piece === 'string') {
    return piece;
  }
  const tag = SHOWN[piece.tag];
  const inside = piece.pieces.length > 0 ? piece.pieces.map(drawn) : undefined;
  return tag ? createElement(tag, { key: at, ...looks(piece) }, inside) : <Fragment key={at}>{inside}</Fragment>;
}

function looks({ tag, attributes }: Exclude<Piece, string>): Record<string, string | number> {
  const { class: className, dir, lang, scope } = attributes;
  const level = LEVEL[tag];
  return { ...(className ? { className } : {}), ...(dir ? { dir } : {}), ...(lang ? { lang } : {}), ...(scope ? { scope } : {}), ...(level ? { 'aria-level': level } : {}) };
}

/** The style of a page, for a part of one: what it says of the page it says of the sheet. */
export function asPart(style: string): string {
  return style.replace(/(^|[{},;\s])(html|body)(?=\s*[{,])/g, '$1.$2');
}
