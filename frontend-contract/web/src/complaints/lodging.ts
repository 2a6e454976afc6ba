import type { LodgeComplaintInput } from '@samenwijk/contract';
import type { Viewer } from '../data/session';
import type { Values } from '../parts/form';
import type { ComplaintSubject } from './subject';

/** One draft for all: what it is about can change while one writes. */
export const COMPLAINT_DRAFT = 'complaint';
export const LONGEST = 10_000;
export const MOST_OF_NAME = 120;

/** The coordinator of the area UNASSIGNED writes down what people without an account say. */
export function isDesk({ roles, areas }: Pick<Viewer, 'roles' | 'areas'>): boolean {
  return roles.includes('COORDINATOR') && areas.some((area) => area.code === 'UNASSIGNED');
}

export function emptyFields(values: Values, forOther: boolean): string[] {
  return [...(forOther ? ['onBehalfOf'] : []), 'text'].filter((path) => !values[path]?.trim());
}

/** The complaint as the contract takes it: about a request, or a plan, or nothing in particular. */
export function complaintOf(values: Values, { plan, request }: ComplaintSubject, forOther: boolean): LodgeComplaintInput {
  return {
    idempotencyKey: '',
    text: values.text?.trim() ?? '',
    ...(request ? { supportRequestId: request.id } : plan ? { initiativeId: plan.id } : {}),
    ...(forOther ? { onBehalfOf: values.onBehalfOf?.trim() ?? '', ...(values.receivedOn ? { receivedOn: values.receivedOn } : {}) } : {}),
  };
}
