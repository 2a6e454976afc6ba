import type { Action, SupportStatus, WaitingParty } from '@samenwijk/contract';
import { describe, expect, it } from 'vitest';
import { asksOf, editsFirst, mainActs, nextTerm, withoutAsked, type Commitment, type Initiative, type SupportRequest } from './model';

const term = (dueOn: string, state: 'RUNNING' | 'SUSPENDED' | 'LATE' | 'MET' = 'RUNNING'): SupportRequest['term'] => ({ startsOn: '2026-01-01', dueOn, state, suspendedDays: 0, steps: [] });
const waits = (party: WaitingParty): SupportRequest['waitingOn'] => ({ party, name: null, since: null, subject: null, dueOn: null });

function request(facts: Partial<SupportRequest> & { id: string }): SupportRequest {
  return {
    reference: facts.id, version: 1, kind: 'FUNDING', nature: 'ORDER', status: 'IN_REVIEW' as SupportStatus, explanation: null, receivedOn: null, need: null,
    coSigner: null, scheme: null, term: null, question: null, advice: null, decision: null, commitments: [], letters: [], waitingOn: null, notDelivered: null,
    reason: null, decisions: null, penalty: null, suspensions: null, amendments: null, hearing: null, forwarded: null, objections: [], allowedActions: [], ...facts,
  };
}

function commitment(id: string, ...allowedActions: Action[]): Commitment {
  return { id, version: 1, what: id, facilitator: { displayName: 'F', department: null }, dueOn: '2026-05-01', status: 'PLANNED', remark: null, allowedActions };
}

const plan = (status: Initiative['status'], party: WaitingParty, ...allowedActions: Action[]) => ({ status, allowedActions, waitingOn: { party, name: null, since: null, subject: null, dueOn: null } });

describe('what is asked of the viewer', () => {
  const basket = [
    request({ id: 'delivered', allowedActions: ['CONFIRM_DELIVERY', 'REPORT_NOT_DELIVERED'], waitingOn: waits('INITIATOR') }),
    request({ id: 'asked', allowedActions: ['COMPLETE_SUPPORT_REQUEST', 'WITHDRAW_SUPPORT_REQUEST'], waitingOn: waits('INITIATOR') }),
    request({ id: 'judged', allowedActions: ['WITHDRAW_SUPPORT_REQUEST'], waitingOn: waits('COORDINATOR') }),
  ];

  it('is for an initiator to answer first, then to say what arrived', () => {
    expect(asksOf(basket, false).map((ask) => ask.what)).toEqual(['answer', 'delivery']);
  });

  it('is nothing for who may do nothing', () => {
    expect(asksOf([request({ id: 'r', waitingOn: waits('INITIATOR') })], false)).toEqual([]);
  });

  it('is for staff what waits on the town, not what they may do for an initiator at the desk', () => {
    const seen = [...basket.slice(0, 2), request({ id: 'mine', allowedActions: ['DECIDE_SUPPORT'], waitingOn: waits('COORDINATOR') })];
    expect(asksOf(seen, true)).toMatchObject([{ what: 'handle', request: { id: 'mine' } }]);
  });

  it('is for a facilitator the promise, with its buttons there only', () => {
    const promised = [commitment('mine', 'START_COMMITMENT', 'FULFIL_COMMITMENT'), commitment('cancel', 'CANCEL_COMMITMENT')];
    expect(asksOf([request({ id: 'r', commitments: promised })], true)).toMatchObject([{ what: 'promise', commitment: { id: 'mine' } }]);
    expect(withoutAsked(promised).map((one) => one.allowedActions)).toEqual([[], ['CANCEL_COMMITMENT']]);
  });
});

describe('acts on the plan', () => {
  it('that come next are those of the initiator', () => {
    expect(mainActs(plan('PUBLISHED', 'INITIATOR', 'EDIT_INITIATIVE', 'START_INITIATIVE', 'HOLD_INITIATIVE', 'WITHDRAW_INITIATIVE'), false)).toEqual(['START_INITIATIVE']);
  });

  it('of a coordinator are to publish or not; starting for somebody at the desk stands aside', () => {
    expect(mainActs(plan('SUBMITTED', 'COORDINATOR', 'PUBLISH_INITIATIVE', 'RETURN_INITIATIVE', 'REJECT_INITIATIVE', 'WITHDRAW_INITIATIVE'), true)).toEqual(['PUBLISH_INITIATIVE', 'RETURN_INITIATIVE', 'REJECT_INITIATIVE']);
    expect(mainActs(plan('PUBLISHED', 'INITIATOR', 'START_INITIATIVE'), true)).toEqual([]);
  });

  it('on hold wait on the coordinator when the day has passed', () => {
    expect(mainActs(plan('ON_HOLD', 'COORDINATOR', 'RESUME_INITIATIVE'), true)).toEqual(['RESUME_INITIATIVE']);
    expect(mainActs(plan('ON_HOLD', 'INITIATOR', 'RESUME_INITIATIVE'), true)).toEqual([]);
  });

  it('begin with writing until it is handed in', () => {
    expect(editsFirst(plan('RETURNED', 'INITIATOR', 'EDIT_INITIATIVE'), false)).toBe(true);
    expect(editsFirst(plan('RUNNING', 'INITIATOR', 'EDIT_INITIATIVE'), false)).toBe(false);
    expect(editsFirst(plan('RETURNED', 'INITIATOR'), false)).toBe(false);
  });
});

describe('the next term of the town', () => {
  it('is the earliest that still runs', () => {
    const announced = { id: 'd', outcome: 'GRANTED', announcedOn: '2026-02-01' } as SupportRequest['decision'];
    const requests = [
      request({ id: 'late', term: term('2026-05-01') }),
      request({ id: 'first', term: term('2026-04-01', 'SUSPENDED') }),
      request({ id: 'met', term: term('2026-01-05', 'MET') }),
      request({ id: 'announced late', term: term('2026-01-06', 'LATE'), decision: announced }),
      request({ id: 'hidden' }),
    ];
    expect(nextTerm(requests)?.id).toBe('first');
    expect(requests.map((one) => one.id)[0]).toBe('late');
  });

  it('is none when nothing runs', () => expect(nextTerm([request({ id: 'r' })])).toBeUndefined());
});
