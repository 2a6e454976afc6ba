import type { ObjectionsElsewhereQuery, ObjectionsOnMyPlansQuery } from '@samenwijk/contract';
import { openQuestion } from '../facts/Objections';

type Plan = NonNullable<ObjectionsOnMyPlansQuery['viewer']>['initiatives']['nodes'][number];
type Request = Plan['supportRequests']['nodes'][number];

export interface Concerned {
  request: Request;
  plan: Pick<Plan, 'reference' | 'title' | 'language'> | null | undefined;
  /** The town asks something of who objected. */
  asked: boolean;
}

/** Each request with an objection once; where the town asks something comes first. */
export function concerning(own: ObjectionsOnMyPlansQuery | undefined, others: ObjectionsElsewhereQuery | undefined): Concerned[] {
  const mine = (own?.viewer?.initiatives.nodes ?? []).flatMap((plan) => plan.supportRequests.nodes.map((request) => ({ request, plan })));
  const elsewhere = (others?.nodes ?? []).flatMap((node) => (node?.__typename === 'SupportRequest' ? [{ request: node, plan: node.initiative }] : []));
  const all = [...mine, ...elsewhere.filter((one) => !mine.some(({ request }) => request.id === one.request.id))];
  const withObjections = all.filter(({ request }) => request.objections.length > 0).map((one) => ({ ...one, asked: one.request.objections.some(openQuestion) }));
  return [...withObjections.filter((one) => one.asked), ...withObjections.filter((one) => !one.asked)];
}
