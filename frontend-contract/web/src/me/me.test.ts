import { beforeEach, describe, expect, it } from 'vitest';
import type { MyPlanFragment, MyRequestFragment } from '@samenwijk/contract';
import { keepDraft } from '../data/drafts';
import { chosenKinds, KINDS } from './consent';
import { keptDrafts } from './keptDrafts';
import { todosOf } from './todos';

const request = (more: Partial<MyRequestFragment>) => ({ id: 'r', kind: 'FUNDING', status: 'IN_REVIEW', allowedActions: [], ...more }) as unknown as MyRequestFragment;
const plan = (requests: MyRequestFragment[], more: Partial<MyPlanFragment> = {}) =>
  ({ id: 'p', status: 'RUNNING', allowedActions: [], waitingOn: { party: 'INITIATOR' }, supportRequests: { nodes: requests }, ...more }) as unknown as MyPlanFragment;

describe('what to do first', () => {
  it('puts the earliest day on top, then questions and deliveries, then the plans', () => {
    const todos = todosOf([
      plan([], { id: 'p1', status: 'PUBLISHED', allowedActions: ['START_INITIATIVE'] }),
      plan([], { id: 'p2', status: 'RETURNED', allowedActions: ['EDIT_INITIATIVE'] }),
      plan([
        request({ allowedActions: ['CONFIRM_DELIVERY'] }),
        request({ allowedActions: ['COMPLETE_SUPPORT_REQUEST'], question: { text: '?', deadline: '2026-05-02' } as MyRequestFragment['question'] }),
        request({
          allowedActions: ['MEET_OBLIGATION'],
          decision: { outcome: 'GRANTED', obligations: [{ id: 'o1', text: 'a', dueOn: '2026-05-01', owner: 'x', metOn: null }, { id: 'o2', text: 'b', dueOn: '2026-04-01', owner: 'x', metOn: '2026-03-01' }] },
        }),
      ]),
    ]);
    expect(todos.map((todo) => todo.kind)).toEqual(['obligation', 'answer', 'delivery', 'returned', 'start']);
  });
  it('asks nothing that the person may not do', () => {
    expect(todosOf([plan([request({ status: 'AWAITING_APPLICANT' })], { status: 'RETURNED' })])).toEqual([]);
    expect(todosOf([plan([], { status: 'PUBLISHED', allowedActions: ['START_INITIATIVE'], waitingOn: { party: 'COORDINATOR' } as MyPlanFragment['waitingOn'] })])).toEqual([]);
  });
});

describe('drafts in this browser', () => {
  beforeEach(() => localStorage.clear());
  it('are named by what they are about', () => {
    keepDraft('propose', { title: 'Tuin' });
    keepDraft('edit.DOR-2026-00001', {});
    keepDraft('support.DOR-2026-00001.PERMIT', {});
    keepDraft('act.HOLD_INITIATIVE.abc.d', {});
    keepDraft('desk', {});
    keepDraft('complaint', { text: 'Niemand belde terug.' });
    keepDraft('answer.K1', { answer: 'Sorry.' });
    expect(keptDrafts()).toEqual([
      { name: 'propose', about: 'plan', title: 'Tuin' },
      { name: 'edit.DOR-2026-00001', about: 'edit', reference: 'DOR-2026-00001' },
      { name: 'support.DOR-2026-00001.PERMIT', about: 'support', reference: 'DOR-2026-00001', kind: 'PERMIT' },
      { name: 'act.HOLD_INITIATIVE.abc.d', about: 'act', action: 'HOLD_INITIATIVE', id: 'abc.d' },
      { name: 'complaint', about: 'complaint' },
    ]);
  });
  it('are none when they hold no words', () => {
    keepDraft('propose', { title: ' ', summary: '' });
    keepDraft('complaint', { text: ' ', who: 'OTHER' });
    expect(keptDrafts()).toEqual([]);
  });
});

describe('letters through this site', () => {
  it('are those that were ticked, each once', () => {
    expect(chosenKinds('DECISION EXTENSION DECISION nonsense')).toEqual(['EXTENSION', 'DECISION']);
    expect(chosenKinds('')).toEqual([]);
    expect(chosenKinds(KINDS.join(' '))).toEqual(KINDS);
  });
});
