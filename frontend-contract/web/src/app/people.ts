import type { Role } from '@samenwijk/contract';

const WORKERS: Role[] = ['COORDINATOR', 'DECISION_MAKER', 'STEERING_GROUP_MEMBER', 'FACILITATOR'];

interface HasRoles {
  roles: readonly Role[];
}

/** Whether the person has a work queue. */
export function mayWork(person: HasRoles): boolean {
  return person.roles.some((role) => WORKERS.includes(role));
}

/** Whether the person is here for the town; a member of a steering group is a resident too. */
export function isStaff(person: HasRoles): boolean {
  return person.roles.some((role) => role !== 'RESIDENT' && role !== 'STEERING_GROUP_MEMBER');
}
