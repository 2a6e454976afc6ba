import type { Action, InitiativeByReferenceQuery, RequestFactsFragment } from '@samenwijk/contract';
import { handles } from '../acts/definitions';

export type Initiative = NonNullable<InitiativeByReferenceQuery['initiative']>;
export type SupportRequest = RequestFactsFragment;
export type Commitment = SupportRequest['commitments'][number];

/** Something that the page asks of the viewer now, in the order in which it is shown. */
export type Ask =
  | { what: 'answer' | 'delivery' | 'obligation' | 'handle'; request: SupportRequest }
  | { what: 'promise'; commitment: Commitment };

const ORDER = ['answer', 'delivery', 'promise', 'obligation', 'handle'] as const;

/** What waits on this viewer in the basket. Staff go to the request's own page; an initiator's act that they may do at the desk does not wait on them. */
export function asksOf(requests: readonly SupportRequest[], staff: boolean): Ask[] {
  const asks = requests.flatMap((request) => [...(staff ? ofStaff(request) : ofParty(request)), ...promisesOf(request)]);
  return ORDER.flatMap((what) => asks.filter((ask) => ask.what === what));
}

function ofParty(request: SupportRequest): Ask[] {
  const may = (action: Action): boolean => request.allowedActions.includes(action);
  return [
    ...(may('COMPLETE_SUPPORT_REQUEST') ? [{ what: 'answer', request } as const] : []),
    ...(may('CONFIRM_DELIVERY') ? [{ what: 'delivery', request } as const] : []),
    ...(may('MEET_OBLIGATION') ? [{ what: 'obligation', request } as const] : []),
    ...(may('GIVE_ADVICE') ? [{ what: 'handle', request } as const] : []),
  ];
}

function ofStaff(request: SupportRequest): Ask[] {
  const theirs = request.waitingOn && !['INITIATOR', 'CO_SIGNER', 'FACILITATOR', 'NOBODY'].includes(request.waitingOn.party);
  return theirs && handles(request.allowedActions) ? [{ what: 'handle', request }] : [];
}

function promisesOf(request: SupportRequest): Ask[] {
  return request.commitments.filter(isMine).map((commitment) => ({ what: 'promise', commitment }));
}

/** Who carries a commitment out may fulfil it; a coordinator may only cancel it. */
function isMine(commitment: Commitment): boolean {
  return commitment.allowedActions.includes('FULFIL_COMMITMENT');
}

/** A promise that is asked of the viewer has its buttons there, not a second time in the basket. */
export function withoutAsked(commitments: readonly Commitment[]): Commitment[] {
  return commitments.map((one) => (isMine(one) ? { ...one, allowedActions: [] } : one));
}

const OF_INITIATOR: readonly Action[] = ['SUBMIT_INITIATIVE', 'START_INITIATIVE', 'RESUME_INITIATIVE', 'COMPLETE_INITIATIVE'];
const OF_COORDINATOR: readonly Action[] = ['PUBLISH_INITIATIVE', 'RETURN_INITIATIVE', 'REJECT_INITIATIVE'];

/** The acts on the plan itself that come next for this viewer. What else they may do stands aside. */
export function mainActs(plan: Pick<Initiative, 'allowedActions' | 'waitingOn'>, staff: boolean): Action[] {
  const next = staff ? [...OF_COORDINATOR, ...(plan.waitingOn.party === 'COORDINATOR' ? (['RESUME_INITIATIVE'] as const) : [])] : [...OF_INITIATOR, ...OF_COORDINATOR];
  return plan.allowedActions.filter((action) => next.includes(action));
}

/** While a plan is not handed in, writing is what comes next. */
export function editsFirst(plan: Pick<Initiative, 'allowedActions' | 'status'>, staff: boolean): boolean {
  return !staff && plan.allowedActions.includes('EDIT_INITIATIVE') && ['DRAFT', 'RETURNED'].includes(plan.status);
}

/** The town still owes a decision, however late. */
export function isUndecided({ term, decision }: SupportRequest): boolean {
  return !decision?.announcedOn && ['RUNNING', 'SUSPENDED', 'LATE'].includes(term?.state ?? '');
}

/** The request whose decision the town owes first. */
export function nextTerm(requests: readonly SupportRequest[]): SupportRequest | undefined {
  const due = (request: SupportRequest): string => request.term?.dueOn ?? '';
  return requests
    .filter((request) => due(request) && isUndecided(request))
    .sort((one, other) => due(one).localeCompare(due(other)))[0];
}
