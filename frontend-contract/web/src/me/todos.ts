import type { MyPlanFragment, MyRequestFragment } from '@samenwijk/contract';

type Obligation = NonNullable<NonNullable<MyRequestFragment['decision']>['obligations']>[number];

/** Something that waits on the person themselves. */
export type Todo = { plan: MyPlanFragment; dueOn: string | null } & (
  | { kind: 'answer' | 'delivery'; request: MyRequestFragment }
  | { kind: 'obligation'; request: MyRequestFragment; obligation: Obligation }
  | { kind: 'returned' | 'start' | 'hold' }
);

/** What to do first: what has a day, the earliest on top; then questions and deliveries, then the plans themselves. */
export function todosOf(plans: readonly MyPlanFragment[]): Todo[] {
  const all = plans.flatMap((plan) => [...plan.supportRequests.nodes.flatMap((request) => ofRequest(plan, request)), ...ofPlan(plan)]);
  return all.map((todo, at) => ({ todo, at })).sort((a, b) => compare(a.todo, b.todo) || a.at - b.at).map(({ todo }) => todo);
}

const NO_DAY = '9999-12-31';
const ORDER: Record<Todo['kind'], number> = { answer: 0, delivery: 1, obligation: 2, returned: 3, hold: 4, start: 5 };

function compare(a: Todo, b: Todo): number {
  return (a.dueOn ?? NO_DAY).localeCompare(b.dueOn ?? NO_DAY) || ORDER[a.kind] - ORDER[b.kind];
}

function ofRequest(plan: MyPlanFragment, request: MyRequestFragment): Todo[] {
  const may = request.allowedActions;
  const obligations = may.includes('MEET_OBLIGATION') ? (request.decision?.obligations ?? []).filter((one) => !one.metOn) : [];
  return [
    ...(may.includes('COMPLETE_SUPPORT_REQUEST') ? [{ kind: 'answer' as const, plan, request, dueOn: request.question?.deadline ?? null }] : []),
    ...(may.includes('CONFIRM_DELIVERY') ? [{ kind: 'delivery' as const, plan, request, dueOn: request.waitingOn?.dueOn ?? null }] : []),
    ...obligations.map((obligation) => ({ kind: 'obligation' as const, plan, request, obligation, dueOn: obligation.dueOn })),
  ];
}

function ofPlan(plan: MyPlanFragment): Todo[] {
  if (plan.status === 'RETURNED' && plan.allowedActions.includes('EDIT_INITIATIVE')) {
    return [{ kind: 'returned', plan, dueOn: null }];
  }
  if (plan.status === 'ON_HOLD' && plan.allowedActions.includes('RESUME_INITIATIVE')) {
    return [{ kind: 'hold', plan, dueOn: plan.heldUntil ?? null }];
  }
  return plan.status === 'PUBLISHED' && plan.allowedActions.includes('START_INITIATIVE') && plan.waitingOn.party === 'INITIATOR' ? [{ kind: 'start', plan, dueOn: null }] : [];
}
