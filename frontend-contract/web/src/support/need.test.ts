import { describe, expect, it } from 'vitest';
import { amendInput, typedNeed } from './amend';
import { KIND_ORDER, kindIn } from './kinds';
import { countOf, linesIn, needOf, needProblems, requestOf, totalOf, withLine, withoutEmptyLines, withoutLine, type Sentences } from './need';

const said: Sentences = {
  required: (field) => `${field.name} missing`,
  notEuros: () => 'no euros',
  notCount: () => 'no count',
  lineOpen: () => 'line open',
  costsBelowAmount: (total, amount) => `${total} < ${amount}`,
  untilBeforeFrom: () => 'until before from',
};
const COSTS = 'need.funding.costs';
const funding = {
  'need.funding.schemeCode': 'WIJKWENSEN', 'need.funding.amount': '1.250,50', 'need.funding.purpose': 'Planten', [COSTS]: '3',
  [`${COSTS}.0.what`]: 'Planten', [`${COSTS}.0.amount`]: '1000', [`${COSTS}.1.what`]: '', [`${COSTS}.1.amount`]: ' ', [`${COSTS}.2.what`]: 'Kraan', [`${COSTS}.2.amount`]: '250,5',
  explanation: ' Omdat. ',
};
const messages = (values: Record<string, string>, kind = 'FUNDING' as const) => needProblems(kind, values, said).map((one) => [one.path.join('.'), one.message]);

describe('lines of costs', () => {
  it('begins with one to write in', () => expect(linesIn({}, COSTS)).toBe(1));
  it('adds one', () => expect(linesIn(withLine(funding, COSTS), COSTS)).toBe(4));
  it('takes one away and moves the others up', () => {
    const after = withoutLine(funding, COSTS, 0);
    expect(after).toMatchObject({ [COSTS]: '2', [`${COSTS}.1.what`]: 'Kraan' });
    expect(after).not.toHaveProperty([`${COSTS}.2.what`]);
    expect(after).toHaveProperty(['need.funding.purpose'], 'Planten');
  });
  it('drops empty ones', () => expect(withoutEmptyLines(funding, COSTS, 'costs')).toMatchObject({ [COSTS]: '2', [`${COSTS}.0.what`]: 'Planten', [`${COSTS}.1.what`]: 'Kraan' }));
  it('adds up what can be read', () => expect(totalOf({ ...funding, [`${COSTS}.1.amount`]: 'veel' }, COSTS)).toBe(125050));
});

describe('what is wrong before it is sent', () => {
  it('nothing in a good request', () => expect(messages(funding)).toEqual([]));
  it('costs below the amount', () => expect(messages({ ...funding, 'need.funding.amount': '1300' })).toEqual([[COSTS, '125050 < 130000']]));
  it('unreadable amounts and open lines', () =>
    expect(messages({ ...funding, 'need.funding.amount': 'veel', [`${COSTS}.1.amount`]: '5' })).toEqual([
      ['need.funding.amount', 'no euros'],
      [`${COSTS}.1.what`, 'line open'],
    ]));
  it('nothing filled in', () => expect(messages({})).toEqual([['need.funding.amount', 'amount missing'], ['need.funding.purpose', 'purpose missing'], [`${COSTS}.0.what`, 'costs missing']]));
  it('an end before the beginning, a count that is none', () => {
    const permit = { 'need.permit.activity': 'Feest', 'need.permit.place': 'Plein', 'need.permit.from': '2026-05-02', 'need.permit.until': '2026-05-01', 'need.permit.visitors': '0' };
    expect(needProblems('PERMIT', permit, said).map((one) => one.message)).toEqual(['no count', 'until before from']);
  });
});

describe('what is sent', () => {
  it('money, in cents', () =>
    expect(requestOf('I1', 'FUNDING', withoutEmptyLines(funding, COSTS, 'costs'), false)).toEqual({
      initiativeId: 'I1', idempotencyKey: '', explanation: 'Omdat.',
      need: { funding: { schemeCode: 'WIJKWENSEN', amount: 125050, purpose: 'Planten', costs: [{ what: 'Planten', amount: 100000 }, { what: 'Kraan', amount: 25050 }] } },
    }));
  it('things to lend', () =>
    expect(needOf('MATERIAL_LOAN', { 'need.materialLoan.items.0.what': 'hekken', 'need.materialLoan.items.0.quantity': '12', 'need.materialLoan.from': '2026-05-01', 'need.materialLoan.until': '2026-05-02' })).toEqual({
      materialLoan: { items: [{ what: 'hekken', quantity: 12 }], from: '2026-05-01', until: '2026-05-02' },
    }));
  it('leaves out what was left open', () => expect(needOf('TRAINING', { 'need.training.subject': 'EHBO', 'need.training.by': '' })).toEqual({ training: { subject: 'EHBO' } }));
  it('the day of receipt only at the desk', () => {
    expect(requestOf('I1', 'TRAINING', { receivedOn: '2026-05-01' }, true)).toMatchObject({ receivedOn: '2026-05-01' });
    expect(requestOf('I1', 'TRAINING', { receivedOn: '2026-05-01' }, false)).not.toHaveProperty('receivedOn');
  });
});

it('knows ten kinds, and no other', () => {
  expect(KIND_ORDER).toHaveLength(10);
  expect([kindIn('FUNDING'), kindIn('nonsense'), kindIn(null)]).toEqual(['FUNDING', undefined, undefined]);
});

it.each([['12', 12], ['1.200', 1200], ['0', undefined], ['1,5', undefined], ['-3', undefined], ['99999999999', undefined]])('count %s', (typed, count) => expect(countOf(typed)).toBe(count));

describe('changing what was asked', () => {
  const need = { __typename: 'FundingNeed' as const, schemeCode: 'WIJKWENSEN', amount: 125_050, purpose: 'Planten', costs: [{ what: 'Planten', amount: 100_000 }, { what: 'Kraan', amount: 25_050 }] };
  const request = { id: 'r', version: 3, kind: 'FUNDING' as const, need };
  const typed = { ...typedNeed('FUNDING', need), explanation: ' Duurder. ', minor: 'false' };

  it('begins with what was asked, as one would have typed it', () => {
    expect(typed).toMatchObject({ 'need.funding.amount': '1250,50', [COSTS]: '2', [`${COSTS}.1.what`]: 'Kraan', [`${COSTS}.1.amount`]: '250,50' });
    expect(messages(typed)).toEqual([]);
    const loan = { __typename: 'MaterialLoanNeed' as const, items: [{ what: 'hekken', quantity: 12 }], from: '2027-05-07', until: '2027-05-09' };
    expect(needOf('MATERIAL_LOAN', typedNeed('MATERIAL_LOAN', loan))).toEqual({ materialLoan: { items: loan.items, from: loan.from, until: loan.until } });
    const permit = { __typename: 'PermitNeed' as const, activity: 'feest', place: 'plein', from: '2027-05-07', until: '2027-05-07', visitors: null };
    expect(needOf('PERMIT', typedNeed('PERMIT', permit))).toEqual({ permit: { activity: 'feest', place: 'plein', from: '2027-05-07', until: '2027-05-07' } });
  });

  it('sends what is asked only when that changes', () => {
    expect(amendInput(request, typed)).toEqual({ supportRequestId: 'r', expectedVersion: 3, explanation: 'Duurder.', minor: false });
    expect(amendInput(request, { ...typed, minor: 'true', [`${COSTS}.0.amount`]: '1001' })).toMatchObject({ minor: true, need: { funding: { amount: 125_050, costs: [{ amount: 100_100 }, { amount: 25_050 }] } } });
  });
});
