import type { DecisionLineFragment, ObjectionLineFragment } from '@samenwijk/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { concerning } from './concerning';
import { announced, lodgeInput, missingIn } from './lodging';
import { planOf } from './reference';
import { remember, remembered } from './remembered';
import { decisionOf, termOf, whoTookPart } from './view';

const line = (id: string | null, announcedOn: string | null): DecisionLineFragment => ({ id, kind: 'GRANT', outcome: 'GRANTED', amount: null, decidedOn: '2026-05-01', announcedOn, objectionUntil: null, letter: null });
const objection = (facts: Partial<ObjectionLineFragment>): ObjectionLineFragment => ({
  id: 'o', status: 'OPEN', objector: 'Mehmet Kaya', lodgedOn: '2026-05-02', late: false, dueOn: null, outcome: null, announcedOn: null, appealUntil: null, question: null, allowedActions: [], ...facts,
});

describe('lodging an objection', () => {
  const request = { id: 'r', decisions: [line('first', '2026-05-02'), line('second', '2026-06-02'), line('secret', null)] };

  it('is about a decision that is known', () => {
    expect(announced(request).map((one) => one.id)).toEqual(['first', 'second']);
    expect(lodgeInput(request, { text: ' Te veel lawaai ', decisionId: 'first' }, false)).toEqual({ supportRequestId: 'r', idempotencyKey: '', text: 'Te veel lawaai', decisionId: 'first' });
    expect(lodgeInput(request, { text: 'a', decisionId: 'secret' }, false)).not.toHaveProperty('decisionId');
    expect(lodgeInput({ id: 'r', decisions: null }, { text: 'a', decisionId: 'first' }, false)).not.toHaveProperty('decisionId');
  });

  it('needs only the words of who objects', () => {
    expect(missingIn({ text: ' ', for: 'OTHER' }, false).map((one) => one.path)).toEqual(['text']);
    expect(missingIn({ text: 'a' }, false)).toEqual([]);
  });

  it('says at the desk for whom, when it came and when it was posted; not for oneself', () => {
    const paper = { text: 'a', for: 'OTHER', onBehalfOf: ' J. de Boer ', receivedOn: '2026-05-04', postedOn: '2026-05-01' };
    expect(missingIn({ text: 'a', for: 'OTHER' }, true).map((one) => one.path)).toEqual(['onBehalfOf', 'receivedOn']);
    expect(lodgeInput(request, paper, true)).toMatchObject({ onBehalfOf: 'J. de Boer', receivedOn: '2026-05-04', postedOn: '2026-05-01' });
    expect(lodgeInput(request, { ...paper, postedOn: '' }, true)).not.toHaveProperty('postedOn');
    expect(lodgeInput(request, { ...paper, for: 'SELF' }, true)).not.toHaveProperty('onBehalfOf');
    expect(lodgeInput(request, paper, false)).not.toHaveProperty('onBehalfOf');
  });
});

describe('an objection on its page', () => {
  it('is found by the reference of its request, or by its id', () => {
    expect(planOf('DOR-2026-00042-1')).toBe('DOR-2026-00042');
    expect(planOf('DOR-2026-00042')).toBeUndefined();
    expect(planOf('c3VwcG9ydA==')).toBeUndefined();
  });

  it('shows the decision it is about, not the one that came after', () => {
    const [first, second] = [{ id: 'first' }, { id: 'second' }] as unknown as NonNullable<Parameters<typeof decisionOf>[0]['decisions']>;
    expect(decisionOf({ decision: second!, decisions: [first!, second!] }, { decisionId: 'first' })).toBe(first);
    expect(decisionOf({ decision: second!, decisions: null }, { decisionId: 'first' })).toBe(second);
    expect(decisionOf({ decision: second!, decisions: [first!] }, { decisionId: null })).toBeUndefined();
  });

  it('is late from the day after its last one, until it is announced', () => {
    const facts = { term: { startsOn: '2026-05-01', dueOn: '2026-06-12', state: null, suspendedDays: 0, steps: [] }, status: 'OPEN' as const, dueOn: '2026-06-12', announcedOn: null };
    expect(termOf(facts, '2026-06-12')?.state).toBe('RUNNING');
    expect(termOf(facts, '2026-06-13')?.state).toBe('LATE');
    expect(termOf({ ...facts, status: 'ANNOUNCED', announcedOn: '2026-06-12' }, '2026-08-01')?.state).toBe('MET');
    expect(termOf({ ...facts, status: 'ANNOUNCED', announcedOn: '2026-06-13' }, '2026-08-01')?.state).toBe('LATE');
    expect(termOf({ ...facts, term: { ...facts.term, state: 'SUSPENDED' } }, '2026-06-13')?.state).toBe('SUSPENDED');
    expect(termOf({ ...facts, status: 'WITHDRAWN' }, '2026-06-13')?.state).toBeNull();
  });

  it('names each person once who had a part in the decision', () => {
    const entry = (kind: string, displayName: string | null, supportRequestReference = 'R-1') => ({ kind, actor: displayName ? { displayName } : null, supportRequestReference });
    const request = {
      reference: 'R-1',
      decisions: [{ mandate: { holder: 'Ellen Jansen' } }, { mandate: null }],
      initiative: { timeline: { nodes: [entry('CONFIRM_DECISION', 'Ellen Jansen'), entry('DECIDE_SUPPORT', 'Anke Bakker'), entry('DECIDE_SUPPORT', 'Iemand anders', 'R-2'), entry('GIVE_ADVICE', 'Piet'), entry('DECIDE_SUPPORT', null)] } },
    } as unknown as Parameters<typeof whoTookPart>[0];
    expect(whoTookPart(request)).toEqual(['Ellen Jansen', 'Anke Bakker']);
  });
});

describe('the objections on my page', () => {
  const request = (id: string, ...objections: ObjectionLineFragment[]) => ({ id, reference: id, kind: 'FUNDING' as const, objections });
  const question = { text: '?', deadline: '2026-06-01', answeredOn: null };

  it('are those with something to answer first, each request once', () => {
    const own = { viewer: { id: 'v', initiatives: { nodes: [{ id: 'i', reference: 'P', title: 'Plan', language: 'NL' as const, supportRequests: { nodes: [request('own', objection({})), request('none')] } }] } } };
    const elsewhere = {
      nodes: [
        { __typename: 'SupportRequest' as const, ...request('theirs', objection({ question, allowedActions: ['ADD_OBJECTION_GROUNDS'] })), initiative: null },
        { __typename: 'SupportRequest' as const, ...request('own', objection({})), initiative: null },
        null,
      ],
    };
    expect(concerning(own, elsewhere).map((one) => [one.request.id, one.asked])).toEqual([['theirs', true], ['own', false]]);
  });

  it('do not ask who only reads the question', () => {
    const others = { nodes: [{ __typename: 'SupportRequest' as const, ...request('r', objection({ question })), initiative: null }] };
    expect(concerning(undefined, others)[0]?.asked).toBe(false);
  });
});

describe('what this browser remembers', () => {
  beforeEach(() => localStorage.clear());

  it('is kept by person, the newest last and not without end', () => {
    for (let at = 0; at < 25; at += 1) {
      remember('noor', `r${at}`);
    }
    remember('noor', 'r10');
    expect(remembered('noor')).toHaveLength(20);
    expect(remembered('noor').at(-1)).toBe('r10');
    expect(remembered('mehmet')).toEqual([]);
  });

  it('is nothing when it cannot be read', () => {
    localStorage.setItem('samenwijk.objected.noor', '{broken');
    expect(remembered('noor')).toEqual([]);
  });
});
