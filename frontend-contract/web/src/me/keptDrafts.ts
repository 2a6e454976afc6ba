import type { Action, SupportKind } from '@samenwijk/contract';
import { draftNames, readDraft } from '../data/drafts';
import { COMPLAINT_DRAFT } from '../complaints/lodging';
import type { Values } from '../parts/form';

/** A form that somebody began in this browser and did not send. */
export type KeptDraft = { name: string } & (
  | { about: 'plan'; title: string }
  | { about: 'edit'; reference: string }
  | { about: 'support'; reference: string; kind: SupportKind }
  | { about: 'objection' | 'amend'; id: string }
  | { about: 'act'; action: Action; id: string }
  | { about: 'complaint' }
);

/** All that is kept, a new plan first. What holds no words is no draft. */
export function keptDrafts(): KeptDraft[] {
  return ['propose', 'edit.', 'support.', 'object.', 'amend.', 'act.', COMPLAINT_DRAFT].flatMap((beginning) => draftNames(beginning).sort()).flatMap((name) => draftOf(name) ?? []);
}

function draftOf(name: string): KeptDraft | undefined {
  const values = readDraft<Values>(name) ?? {};
  const [word = '', first = '', ...rest] = name.split('.');
  switch (word) {
    case 'propose':
      return ['title', 'summary', 'description'].some((path) => values[path]?.trim()) ? { name, about: 'plan', title: values.title?.trim() ?? '' } : undefined;
    case 'edit':
      return { name, about: 'edit', reference: [first, ...rest].join('.') };
    case 'support':
      return { name, about: 'support', reference: first, kind: rest.join('.') as SupportKind };
    case 'object':
      return values.text?.trim() ? { name, about: 'objection', id: [first, ...rest].join('.') } : undefined;
    case 'amend':
      return { name, about: 'amend', id: [first, ...rest].join('.') };
    case 'act':
      // An act on one objection has its id behind that of the request.
      return { name, about: 'act', action: first as Action, id: rest.join('.').split('~')[0]! };
    case COMPLAINT_DRAFT:
      return values.text?.trim() ? { name, about: 'complaint' } : undefined;
    default:
      return undefined;
  }
}
