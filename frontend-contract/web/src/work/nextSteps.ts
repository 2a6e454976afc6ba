import type { Action, WorkRowFragment } from '@samenwijk/contract';
import { to } from '../app/addresses';
import type { SmallAct } from '../acts/definitions';

/** What can be done in the row itself; what ends something, or needs the whole story, is done on its own page. */
const inRow: SmallAct[] = [
  'PUBLISH_INITIATIVE', 'RETURN_INITIATIVE', 'RESUME_INITIATIVE', 'TAKE_SUPPORT_REQUEST', 'START_REVIEW', 'ASK_TO_COMPLETE', 'STILL_INCOMPLETE',
  'PLAN_COMMITMENT', 'CLOSE_SUPPORT_REQUEST', 'START_COMMITMENT', 'FULFIL_COMMITMENT', 'POSTPONE_COMMITMENT',
];

/** Acts for which one must have read the whole request: the row leads to them. */
const onPage = ['ANNOUNCE_DECISION', 'CONFIRM_DECISION', 'GIVE_ADVICE', 'DECIDE_SUPPORT', 'DECIDE_OBJECTION', 'ANSWER_COMPLAINT'] as const satisfies readonly Action[];
export type PageAct = (typeof onPage)[number];

/** The next steps of an item: one that needs its page, or at most two that can be done in the row. */
export function nextSteps(allowed: readonly Action[]): { onPage?: PageAct; inRow: SmallAct[] } {
  // While a request is not complete yet, deciding only means leaving it aside: looking whether it is complete comes first.
  const reviewing = allowed.includes('START_REVIEW');
  const far = reviewing ? undefined : onPage.find((action) => allowed.includes(action));
  return far ? { onPage: far, inRow: [] } : { inRow: inRow.filter((action) => allowed.includes(action)).slice(0, 2) };
}

/** Where one acts on an item. */
export function pageOf(item: Pick<WorkRowFragment, 'id' | 'kind' | 'reference'>, from: string): string {
  return `${ownPage(item)}?from=${from}`;
}

function ownPage(item: Pick<WorkRowFragment, 'id' | 'kind' | 'reference'>): string {
  switch (item.kind) {
    case 'SUPPORT_REQUEST':
      return to('request', { id: item.id });
    case 'OBJECTION':
      return to('objection', { request: item.reference, id: item.id });
    case 'COMPLAINT':
      return to('complaint', { id: item.id });
    case 'COMPLAINT':
      return to('complaint', { id: item.id });
    default:
      return to('initiative', { reference: planReference(item) });
  }
}

/** The plan's reference: a commitment and an objection carry that of their request, such as `DOR-2026-00042-1`. */
export function planReference({ kind, reference }: Pick<WorkRowFragment, 'kind' | 'reference'>): string {
  return kind === 'COMMITMENT' || kind === 'OBJECTION' ? reference.replace(/-\d+$/, '') : reference;
}

/** Why now, without what the title says already: `een besluit nemen: geld` under `Buurtfeest: geld`. */
export function whyNow(title: string, subject: string): string {
  const colon = subject.indexOf(': ');
  return colon > 0 && title.endsWith(subject.slice(colon)) ? subject.slice(0, colon) : subject;
}
