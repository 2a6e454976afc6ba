import type { DecisionLineFragment, LodgeObjectionInput } from '@samenwijk/contract';
import type { MessageId } from '../app/messageIds';
import type { Values } from '../parts/form';

export interface Objected {
  objections: readonly { id: string }[];
}

type Announced = DecisionLineFragment & { id: string; announcedOn: string };

/** The decisions to which one can object, as far as this person knows them. */
export function announced({ decisions }: { decisions?: readonly DecisionLineFragment[] | null }): Announced[] {
  return (decisions ?? []).filter((one): one is Announced => Boolean(one.announcedOn && one.id));
}

/** Whether the desk writes down what somebody else says. */
export function forOther(values: Values, desk: boolean): boolean {
  return desk && values.for !== 'SELF';
}

export function missingIn(values: Values, desk: boolean): { path: string; label: MessageId }[] {
  const needed: { path: string; label: MessageId }[] = [
    ...(forOther(values, desk) ? [{ path: 'onBehalfOf', label: 'object.onBehalfOf' } as const, { path: 'receivedOn', label: 'object.receivedOn' } as const] : []),
    { path: 'text', label: forOther(values, desk) ? 'object.text.desk' : 'object.text' },
  ];
  return needed.filter(({ path }) => !values[path]?.trim());
}

export function lodgeInput(request: { id: string; decisions?: readonly DecisionLineFragment[] | null }, values: Values, desk: boolean): LodgeObjectionInput {
  const about = announced(request).find((one) => one.id === values.decisionId);
  return {
    supportRequestId: request.id,
    idempotencyKey: '',
    text: values.text?.trim() ?? '',
    ...(about ? { decisionId: about.id } : {}),
    ...(forOther(values, desk) ? onPaper(values) : {}),
  };
}

function onPaper(values: Values): Pick<LodgeObjectionInput, 'onBehalfOf' | 'receivedOn' | 'postedOn'> {
  return {
    onBehalfOf: values.onBehalfOf?.trim() ?? '',
    ...(values.receivedOn ? { receivedOn: values.receivedOn } : {}),
    ...(values.postedOn ? { postedOn: values.postedOn } : {}),
  };
}
