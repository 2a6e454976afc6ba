import { describe, expect, it } from 'vitest';
import { asInput, beginning, chosenGround, faultsIn, groundsFor, obligationLines, outcomesFor, withObligations, type PageRequest } from './decision';
import { inserted } from './phrases';

type Decidable = Parameters<typeof outcomesFor>[0];
const grounds: NonNullable<PageRequest['scheme']>['grounds'] = [
  { code: 'PURPOSE', text: 'Past bij het doel', article: 'art. 2', outcomes: ['GRANTED', 'PARTLY_GRANTED', 'GRANTED_WITH_OBLIGATIONS'] },
  { code: 'NOT_NEEDED', text: 'Niet nodig', article: 'Awb 3:4', outcomes: ['PARTLY_GRANTED', 'REFUSED'] },
  { code: 'AWB_4_5', text: 'Niet compleet', article: 'Awb 4:5', outcomes: ['NOT_PROCESSED'] },
];
const scheme = { code: 'WIJKWENSEN', name: 'Wijkwensen', legalEntityAbove: null, grounds };
const money: Decidable = {
  id: 'r1', version: 7, status: 'IN_REVIEW', kind: 'FUNDING', scheme, question: null, advice: null, hearing: null,
  need: { __typename: 'FundingNeed', schemeCode: 'WIJKWENSEN', amount: 80_000, purpose: 'planten', costs: [] },
};
const loan: Decidable = {
  ...money, kind: 'MATERIAL_LOAN',
  need: { __typename: 'MaterialLoanNeed', items: [{ what: 'hekken', quantity: 12 }, { what: 'tafels', quantity: 4 }], from: '2026-05-07', until: '2026-05-09' },
};
const NOW = '2026-05-06';
const paths = (request: Decidable, values: Record<string, string>): string[] => faultsIn(request, values, NOW).map((fault) => fault.path);

describe('outcomes and grounds', () => {
  it('offer only outcomes that some ground allows', () => {
    expect(outcomesFor(money, NOW)).toEqual(['GRANTED', 'GRANTED_WITH_OBLIGATIONS', 'PARTLY_GRANTED', 'REFUSED']);
    expect(outcomesFor({ ...money, scheme: { ...scheme, grounds: [grounds[1]!] } }, NOW)).toEqual(['PARTLY_GRANTED', 'REFUSED']);
    expect(outcomesFor({ ...money, scheme: null }, NOW)).toEqual([]);
  });

  it('offer leaving aside only after an unused chance to complete it, and before the review nothing else', () => {
    const question = { text: '?', askedOn: '2026-04-01', deadline: '2026-04-15', answer: null, answeredOn: null, stillMissing: null };
    expect(outcomesFor({ ...money, status: 'AWAITING_APPLICANT', question }, NOW)).toEqual(['NOT_PROCESSED']);
    expect(outcomesFor({ ...money, status: 'AWAITING_APPLICANT', question: { ...question, deadline: NOW } }, NOW)).toEqual([]);
    expect(outcomesFor({ ...money, status: 'COMPLETENESS_CHECK', question: { ...question, answer: 'ja', answeredOn: '2026-04-10' } }, NOW)).toEqual([]);
  });

  it('filter the grounds by outcome, and need no choice when one is left', () => {
    expect(groundsFor(money, 'PARTLY_GRANTED').map((ground) => ground.code)).toEqual(['PURPOSE', 'NOT_NEEDED']);
    expect(chosenGround(money, { outcome: 'GRANTED' })?.code).toBe('PURPOSE');
    expect(chosenGround(money, { outcome: 'PARTLY_GRANTED', groundCode: 'AWB_4_5' })).toBeUndefined();
  });
});

describe('the decision that is sent', () => {
  it('grants all that was asked, without what belongs to other outcomes', () => {
    const values = { ...beginning(money), outcome: 'GRANTED', amount: '12', reasoning: ' Goed plan. ', alternativeKind: 'TEXT', alternative: 'iets', obligations: '1', 'obligations.0.text': 'x', 'obligations.0.dueOn': '2026-06-01' };
    expect(paths(money, values)).toEqual([]);
    expect(asInput(money, values)).toEqual({ supportRequestId: 'r1', expectedVersion: 7, outcome: 'GRANTED', groundCode: 'PURPOSE', reasoning: 'Goed plan.', amount: 80_000 });
  });

  it('grants a part with an explicit "nothing else", and obligations', () => {
    const values = { outcome: 'PARTLY_GRANTED', groundCode: 'NOT_NEEDED', amount: '750,50', reasoning: 'Omdat.', alternativeKind: 'NONE', ...withObligations({}, [{ text: ' Stuur een foto. ', dueOn: '2026-06-01' }]) };
    expect(paths(money, values)).toEqual([]);
    expect(asInput(money, values)).toMatchObject({ amount: 75_050, alternative: 'NONE', obligations: [{ text: 'Stuur een foto.', dueOn: '2026-06-01' }] });
  });

  it('lends a part: what is not lent is left out', () => {
    const values = { ...beginning(loan), outcome: 'PARTLY_GRANTED', groundCode: 'PURPOSE', reasoning: 'Omdat.', alternativeKind: 'NONE', 'quantities.1.quantity': '0' };
    expect(asInput(loan, values)).toMatchObject({ quantities: [{ what: 'hekken', quantity: 12 }] });
    expect(asInput(loan, values)).not.toHaveProperty('amount');
  });
});

describe('what must be mended first', () => {
  it('is the outcome, before anything else', () => expect(paths(money, {})).toEqual(['outcome']));

  it.each([
    ['800', 'amount'],
    ['900', 'amount'],
    ['veel', 'amount'],
  ])('a part of 800 euros cannot be %s', (amount, path) => {
    expect(paths(money, { outcome: 'PARTLY_GRANTED', groundCode: 'PURPOSE', reasoning: 'x', alternativeKind: 'NONE', amount })).toEqual([path]);
  });

  it('is every part of the chosen outcome', () => {
    expect(paths(money, { outcome: 'REFUSED' })).toEqual(['reasoning', 'alternativeKind']);
    expect(paths(money, { outcome: 'REFUSED', reasoning: 'x', alternativeKind: 'TEXT', alternative: ' ' })).toEqual(['alternative']);
    expect(paths(money, { outcome: 'GRANTED_WITH_OBLIGATIONS', amount: '800', reasoning: 'x' })).toEqual(['obligations.0.text', 'obligations.0.dueOn']);
    expect(paths(money, { outcome: 'GRANTED_WITH_OBLIGATIONS', amount: '800', reasoning: 'x', ...withObligations({}, [{ text: 'x', dueOn: '2026-05-05' }]) })).toEqual(['obligations.0.dueOn']);
    expect(paths(money, { outcome: 'GRANTED_WITH_OBLIGATIONS', amount: '800', reasoning: 'x', obligations: '0' })).toEqual(['obligations']);
    expect(paths(loan, { outcome: 'PARTLY_GRANTED', groundCode: 'PURPOSE', reasoning: 'x', alternativeKind: 'NONE', 'quantities.0.quantity': '0' })).toEqual(['quantities.0.quantity']);
  });
});

describe('writing', () => {
  it('takes an obligation out of the middle', () => {
    const values = withObligations({ reasoning: 'x' }, ['a', 'b', 'c'].map((text) => ({ text, dueOn: '' })));
    const left = withObligations(values, obligationLines(values).filter((line) => line.text !== 'b'));
    expect(obligationLines(left).map((line) => line.text)).toEqual(['a', 'c']);
    expect(left).not.toHaveProperty('obligations.2.text');
    expect(left.reasoning).toBe('x');
  });

  it('puts a sentence where the cursor is, with spaces where they are needed', () => {
    expect(inserted('', 0, 'Ja.')).toEqual({ text: 'Ja.', cursor: 3 });
    expect(inserted('Eerst. Dan.', 6, 'Ja.')).toEqual({ text: 'Eerst. Ja. Dan.', cursor: 10 });
    expect(inserted('Eerst.Dan.', 6, 'Ja.').text).toBe('Eerst. Ja. Dan.');
    expect(inserted('Regel\n', 6, 'Ja.').text).toBe('Regel\nJa.');
  });
});

describe('advice, and who must be heard', () => {
  const advised = (advice: 'POSITIVE' | 'NEGATIVE' | 'NEUTRAL') => ({ ...loan, advice: { question: '?', dueOn: NOW, advice, reasoning: 'omdat', givenOn: NOW } });
  const refusal = { outcome: 'REFUSED', reasoning: 'nee', alternativeKind: 'NONE' };
  const grant = { outcome: 'GRANTED', reasoning: 'ja' };

  it('asks why, when it departs from what was advised, and only then', () => {
    expect(paths(advised('POSITIVE'), refusal)).toEqual(['departsFromAdviceBecause']);
    expect(paths(advised('NEGATIVE'), grant)).toEqual(['departsFromAdviceBecause']);
    expect(paths(advised('POSITIVE'), grant)).toEqual([]);
    expect(paths(advised('NEGATIVE'), refusal)).toEqual([]);
    expect(paths(advised('NEUTRAL'), refusal)).toEqual([]);
  });

  it('sends the reason only with the decision that needs it', () => {
    const typed = { departsFromAdviceBecause: ' te duur ' };
    expect(asInput(advised('POSITIVE'), { ...refusal, ...typed }).departsFromAdviceBecause).toBe('te duur');
    expect(asInput(advised('POSITIVE'), { ...grant, ...typed })).not.toHaveProperty('departsFromAdviceBecause');
  });

  it('refuses on other facts only after somebody was heard, but not about money', () => {
    const onOthers = { ...refusal, restsOnOtherFacts: 'true' };
    expect(paths(loan, onOthers)).toEqual(['restsOnOtherFacts']);
    expect(paths({ ...loan, hearing: { heardOn: NOW, report: 'gehoord' } }, onOthers)).toEqual([]);
    expect(paths(money, onOthers)).toEqual([]);
    expect(asInput(loan, onOthers).restsOnOtherFacts).toBe(true);
    expect(asInput(loan, refusal).restsOnOtherFacts).toBe(false);
    expect(asInput(money, onOthers)).not.toHaveProperty('restsOnOtherFacts');
  });
});
