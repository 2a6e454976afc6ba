import type { Action, DecisionFactsFragment, DecisionLineFragment, ObjectionLineFragment } from '@samenwijk/contract';
import { describe, expect, it } from 'vitest';
import { toAnnounce, type PageRequest } from './decision';
import { canFixPenalty, seldomActs } from './NowCard';
import { pageActOf } from './PageAct';

const decision = (facts: Partial<DecisionFactsFragment>): DecisionFactsFragment => ({
  id: 'd', kind: 'GRANT', outcome: 'GRANTED', reasoning: null, ground: null, amount: null, quantities: null, obligations: null, alternative: null,
  departsFromAdviceBecause: null, mandate: null, decidedOn: '2026-05-01', announcedOn: null, objectionUntil: null, remedyClause: null, ...facts,
});
const line = (facts: Partial<DecisionLineFragment>): DecisionLineFragment => ({
  id: 'd', kind: 'GRANT', outcome: 'GRANTED', amount: null, decidedOn: '2026-05-01', announcedOn: null, objectionUntil: null, letter: null, ...facts,
});
const objection = (...allowedActions: Action[]): ObjectionLineFragment => ({
  id: 'o', status: 'OPEN', objector: null, lodgedOn: '2026-05-02', late: false, dueOn: null, outcome: null, announcedOn: null, appealUntil: null, question: null, allowedActions,
});
const penalty = { startsOn: '2026-05-03', days: 2, amount: 4600, steps: [] };

const grounds = [{ code: 'G', text: 'g', article: 'a', outcomes: ['GRANTED'] as const }];
const request = (facts: Partial<PageRequest>): PageRequest =>
  ({ status: 'IN_REVIEW', scheme: { grounds }, question: null, decision: null, decisions: [], objections: [], penalty: null, allowedActions: [], ...facts }) as unknown as PageRequest;

describe('what is announced on the page of a request', () => {
  it('is a decision that nobody told yet, the answer before what it cost', () => {
    const penalty = line({ id: 'p', kind: 'PENALTY' });
    expect(toAnnounce({ decision: null, decisions: [line({ announcedOn: '2026-05-02' }), penalty] })?.id).toBe('p');
    expect(toAnnounce({ decision: null, decisions: [penalty, line({ id: 'again', kind: 'REVISION' })] })?.id).toBe('again');
    expect(toAnnounce({ decision: decision({}), decisions: null })?.id).toBe('d');
    expect(toAnnounce({ decision: null, decisions: [line({ decidedOn: null })] })).toBeUndefined();
  });

  it('is not that of an objection: when it was upheld, what comes next is deciding again', () => {
    const again = request({ allowedActions: ['ANNOUNCE_DECISION', 'DECIDE_SUPPORT'], decisions: [line({ announcedOn: '2026-05-02' })] });
    expect(pageActOf(again)).toBe('DECIDE_SUPPORT');
    expect(pageActOf(request({ allowedActions: ['ANNOUNCE_DECISION'], decisions: [line({})] }))).toBe('ANNOUNCE_DECISION');
  });
});

describe('what stands aside', () => {
  it('is what is seldom needed, as far as it can be done', () => {
    expect(seldomActs({ allowedActions: ['TAKE_SUPPORT_REQUEST', 'FORWARD_REQUEST', 'RECORD_HEARING'], decision: null })).toEqual(['RECORD_HEARING', 'FORWARD_REQUEST']);
  });

  it('leaves out what after the answer is about an objection', () => {
    expect(seldomActs({ allowedActions: ['RECORD_HEARING', 'GIVE_NOTICE_OF_DEFAULT', 'DECLARE_CONFLICT'], decision: decision({ announcedOn: '2026-05-02' }) })).toEqual(['DECLARE_CONFLICT']);
  });
});

describe('fixing a penalty', () => {
  const fixed = line({ kind: 'PENALTY' });

  it('is offered where there is one of the request itself', () => {
    expect(canFixPenalty({ decisions: [], penalty: null, objections: [objection('FIX_PENALTY')] })).toBe(false);
    expect(canFixPenalty({ decisions: [], penalty, objections: [] })).toBe(true);
  });

  it('is left to the page of the objection when that of the request is fixed', () => {
    expect(canFixPenalty({ decisions: [fixed], penalty, objections: [objection('FIX_PENALTY')] })).toBe(false);
    expect(canFixPenalty({ decisions: [fixed], penalty, objections: [objection()] })).toBe(true);
  });
});
