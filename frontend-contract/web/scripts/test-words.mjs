import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { differences, hardToRead, namesIn, saidTwice, unused } from './words.mjs';

const long = (count) => Array.from({ length: count }, () => 'woord').join(' ');

/** One test for each row: its name first. */
function each(rows, say, test) {
  rows.forEach((row) => it(`${say} ${row[0]}`, () => test(...row.slice(1))));
}

describe('two languages', () => {
  it('are alike', () => {
    assert.deepEqual(differences('a', { 'a.b': 'Nog {left, plural, one {# dag} other {# dagen}}, <link>{name}</link>' }, { 'a.b': '<link>{name}</link> has {left, plural, other {# days}}' }), []);
  });

  each([
    ['a missing message', { 'a.b': 'Ja' }, {}],
    ['a message too many', {}, { 'a.b': 'Yes' }],
    ['another value', { 'a.b': 'Dag {name}' }, { 'a.b': 'Hello {who}' }],
    ['a value of another kind', { 'a.b': '{count}' }, { 'a.b': '{count, plural, other {#}}' }],
    ['a lost link', { 'a.b': '<link>hier</link>' }, { 'a.b': 'here' }],
    ['another choice', { 'a.b': '{kind, select, a {x} other {y}}' }, { 'a.b': '{kind, select, b {x} other {y}}' }],
    ['a broken message', { 'a.b': 'Dag {name' }, { 'a.b': 'Hello {name' }],
  ], 'differ by', (dutch, english) => assert.equal(differences('a', dutch, english).length, 1));
});

describe('Dutch for everybody', () => {
  it('may be short and plain', () => {
    assert.deepEqual(hardToRead('a', { 'a.b': 'U leest het vandaag. Morgen hoort u meer: om {time}.' }), []);
  });

  it('may not have a sentence without end', () => {
    const findings = hardToRead('a', { 'a.b': `${long(21)}.`, 'a.c': 'Kort. Nog eens. En weer. Klaar.' });
    assert.equal(findings.length, 1);
    assert.match(findings[0].text, /21 words/);
  });

  it('looks into each choice of a message', () => {
    assert.equal(hardToRead('a', { 'a.b': `{n, plural, one {kort} other {${long(21)}}}`, 'a.c': 'Kort. Nog eens. En weer. Klaar. Ja.' }).length, 1);
  });

  it('may not be long on average', () => {
    assert.deepEqual(hardToRead('a', { 'a.b': `${long(13)}.` }), [{ file: 'a', text: 'has 13.0 words in a sentence on average' }]);
  });

  each(['Indien u wilt', 'U dient te wachten', 'Dit is reeds gedaan.', 'Iets met betrekking tot geld', 'Dit m.b.t. geld', 'Vraag het ten behoeve van de buurt'].map((text) => [text, text]), 'may not sound like an office:', (text) => assert.equal(hardToRead('a', { 'a.b': text }).length, 1));

  it('keeps everyday words that look alike', () => {
    assert.deepEqual(hardToRead('a', { 'a.b': 'De bereedschap', 'a.c': 'indiener' }), []);
  });
});

describe('names of messages', () => {
  const code = namesIn("t('a.b'); t(`a.status.${status}.done`); const plain = `not a ${name}`;");

  it('are used by name or by pattern', () => {
    assert.deepEqual(unused('a', ['a.b', 'a.status.OPEN.done'], code), []);
  });

  it('are found when nothing uses them', () => {
    assert.deepEqual(unused('a', ['a.c', 'a.status.OPEN'], code).map(({ key }) => key), ['a.c', 'a.status.OPEN']);
  });

  it('belong to one folder', () => {
    assert.deepEqual(saidTwice([{ file: 'a', messages: { 'x.y': '1' } }, { file: 'b', messages: { 'x.y': '2' } }]), [{ file: 'b', key: 'x.y', text: 'is also in a' }]);
  });
});
