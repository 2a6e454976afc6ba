import { describe, expect, it } from 'vitest';
import { holdsBsn, tooPersonal } from './care';
import { changedElsewhere, changesIn, FIELDS_OF, GROUP, MYSELF, problemsIn, proposalOf, rebased, stepIn, stepOf, valuesOf, type PlanTexts, type Sentences } from './plan';

const said: Sentences = { required: (path) => `${path} missing`, length: (path, least, most, now) => `${path} ${now} of ${least}-${most}` };
const typed = {
  title: ' Moestuin op de hoek ', summary: 'Wij maken met de buurt een kleine tuin.', theme: 'GREEN', neighbourhoodCode: 'BU05050101',
  language: 'NL', onBehalfOf: MYSELF, approaches: 'PREVENTION CARE', startsOn: '', description: '  ', groupName: 'De Hoek',
};

describe('a citizen service number', () => {
  it.each(['123456782', 'bel 1234 56 782 maar', '123.456.782', 'nr:111222333.'])('is seen: %s', (text) => expect(holdsBsn(text)).toBe(true));
  it.each(['123456789', '1234567820', '000000000', '12345678', 'huisnummer 12'])('is not: %s', (text) => expect(holdsBsn(text)).toBe(false));
});

describe('what is too personal', () => {
  it.each([
    ['mail naar jan@voorbeeld.nl', 'email'],
    ['bel 06-12345678', 'phone'],
    ['bel +31 6 1234 5678', 'phone'],
    ['mijn nummer is 123456782', 'bsn'],
    ['Om 10.00 uur @ het plein, 24 mensen', undefined],
  ])('%s', (text, found) => expect(tooPersonal(text)).toBe(found));
});

describe('steps', () => {
  it('knows where each field is mended', () => {
    expect(stepOf({ path: ['title'] })).toBe(1);
    expect(stepOf({ path: ['neighbourhoodCode'] })).toBe(2);
    expect(stepOf({ path: ['onBehalfOf'] })).toBe(3);
    expect(stepOf({ path: [] })).toBe(3);
  });
  it('takes the step from the address, the first for nonsense', () => {
    expect(['2', '3', '4', 'x', null].map(stepIn)).toEqual([2, 3, 1, 1, 1]);
  });
  it('says what is missing, too short or too long', () => {
    const found = problemsIn(FIELDS_OF[1], { title: 'Kort', summary: '' }, said);
    expect(found.map((one) => one.message)).toEqual(['title 4 of 5-120', 'summary missing', 'theme missing']);
    expect(found[0]!.path).toEqual(['title']);
  });
  it('counts an emoji as one character', () => {
    expect(problemsIn(['title'], { title: '🌳🌳🌳' }, said)).toHaveLength(1);
    expect(problemsIn(['title'], { title: '🌳🌳🌳🌳🌳' }, said)).toHaveLength(0);
  });
  it('asks the name of a group only of a group', () => {
    expect(problemsIn(['groupName'], { onBehalfOf: MYSELF }, said)).toHaveLength(0);
    expect(problemsIn(['groupName'], { onBehalfOf: GROUP }, said)).toHaveLength(1);
  });
});

describe('what is sent', () => {
  it('leaves out what was left open', () => {
    expect(proposalOf(typed, true, [])).toEqual({
      idempotencyKey: '', title: 'Moestuin op de hoek', summary: typed.summary, theme: 'GREEN', neighbourhoodCode: 'BU05050101', language: 'NL',
      approaches: ['PREVENTION', 'CARE'], submit: true,
    });
  });
  it('names the group, or an organisation that the person represents', () => {
    expect(proposalOf({ ...typed, onBehalfOf: GROUP }, false, [])).toMatchObject({ groupName: 'De Hoek', submit: false });
    expect(proposalOf({ ...typed, onBehalfOf: 'O1' }, true, [{ id: 'O1' }])).toMatchObject({ onBehalfOf: 'O1' });
    expect(proposalOf({ ...typed, onBehalfOf: 'O1' }, true, [])).not.toHaveProperty('onBehalfOf');
  });
});

describe('changing a plan', () => {
  const plan: PlanTexts = { title: 'Tuin', summary: 'Een tuin', description: 'Lang', language: 'NL', theme: 'GREEN', approaches: ['CARE'], startsOn: '2026-05-01', neighbourhood: { code: 'B1' } };

  it('sends only what changed, and null for what was emptied', () => {
    const values = { ...valuesOf(plan), title: 'Grote tuin', description: '', startsOn: '', approaches: '' };
    expect(changesIn(values)).toEqual({ title: 'Grote tuin', description: null, startsOn: null, approaches: [] });
    expect(changesIn(valuesOf(plan))).toEqual({});
  });
  it('keeps what was typed when somebody else changed the plan, and follows where nothing was typed', () => {
    const mine = { ...valuesOf(plan), title: 'Mijn titel' };
    const after = rebased(mine, { ...plan, title: 'Hun titel', summary: 'Hun samenvatting' });
    expect(after).toMatchObject({ title: 'Mijn titel', summary: 'Hun samenvatting' });
    expect(changesIn(after)).toEqual({ title: 'Mijn titel' });
  });
  it('names what somebody else changed, and where both did', () => {
    const mine = { ...valuesOf(plan), title: 'Mijn titel' };
    expect(changedElsewhere(mine, { ...plan, title: 'Hun titel', summary: 'Hun samenvatting' })).toEqual([
      { path: 'title', now: 'Hun titel', typedToo: true },
      { path: 'summary', now: 'Hun samenvatting', typedToo: false },
    ]);
    expect(changedElsewhere({ ...mine, title: 'Hun titel' }, { ...plan, title: 'Hun titel' })).toEqual([]);
  });
  it('has nothing left to send once it was saved', () => {
    const mine = { ...valuesOf(plan), title: 'Mijn titel' };
    expect(changesIn(rebased(mine, { ...plan, title: 'Mijn titel' }))).toEqual({});
  });
});
