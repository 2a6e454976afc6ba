import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readMarkup } from './markup';
import { asPart, Paper } from './Paper';

const page = (body: string): string => `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"/><title>Besluit</title><style>html { color: #111; } body { margin: 0; } tbody { margin: 0; }</style></head><body>${body}</body></html>
`;

describe('the page of a letter', () => {
  it('is read with its language and style', () => {
    const { language, style, body } = readMarkup(page('<p>Dag</p>'));
    expect(language).toBe('nl');
    expect(style).toContain('color: #111');
    expect(body).toEqual([{ tag: 'p', attributes: {}, pieces: ['Dag'] }]);
  });
  it('keeps what people wrote as text', () => {
    const { body } = readMarkup(page('<p dir="auto">&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt; &#39;s &amp;lt;</p>'));
    expect(body).toEqual([{ tag: 'p', attributes: { dir: 'auto' }, pieces: ['<script>alert("1 & 2")</script> \'s &lt;'] }]);
  });
  it('stands as it was nested, with breaks in between', () => {
    expect(readMarkup(page('<div class="a">x<br/>y<ul><li>z</li></ul></div><p>q</p>')).body).toEqual([
      { tag: 'div', attributes: { class: 'a' }, pieces: ['x', { tag: 'br', attributes: {}, pieces: [] }, 'y', { tag: 'ul', attributes: {}, pieces: [{ tag: 'li', attributes: {}, pieces: ['z'] }] }] },
      { tag: 'p', attributes: {}, pieces: ['q'] },
    ]);
  });
  it('survives an end that has no beginning', () => expect(readMarkup(page('a</p>b')).body).toEqual(['a', 'b']));
});

describe('a letter on the screen', () => {
  const shown = (body: string): ShadowRoot => render(<Paper html={page(body)} label="De brief" />).getByRole('region', { name: 'De brief' }).shadowRoot!;

  it('stands apart from the page, with its headings below those of the page', () => {
    const root = shown('<main><h1>Besluit</h1><h2>Waarom</h2><p class="words" dir="auto">Omdat</p></main>');
    expect(root.querySelector('main')).toBeNull();
    expect([...root.querySelectorAll('h1, h2')].map((one) => one.getAttribute('aria-level'))).toEqual(['4', '5']);
    expect(root.querySelector('p.words[dir=auto]')?.textContent).toBe('Omdat');
  });
  it('shows the words of what it does not know, and nothing else of it', () => {
    const root = shown('<script src="x.js">a</script><img src="x" onerror="alert(1)"/><a href="javascript:alert(1)" class="c">b</a>');
    expect(root.textContent).toBe('ab');
    expect(root.querySelector('script, img, a')).toBeNull();
  });
  it('takes no attributes but those of its looks', () => {
    const root = shown('<p onclick="alert(1)" style="color: red" id="x" class="y">z</p>');
    expect(root.querySelector('p')?.getAttributeNames()).toEqual(['class']);
  });
});

it('style of a page holds for the sheet', () => {
  expect(asPart('html { a: b } body { c: d } tbody { e: f } @media screen { html { g: h } }')).toBe('.html { a: b } .body { c: d } tbody { e: f } @media screen { .html { g: h } }');
});
