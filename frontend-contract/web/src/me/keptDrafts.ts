import type { Action, SupportKind } from '@samenwijk/contract';
import { draftNames, readDraft } from '../data/drafts';
import type { Values } from '../parts/form';

/** A form that somebody began in this browser and did not send. */
export type KeptDraft = { name: string } & (
  | { about: 'plan'; title: string }
  | { about: 'edit'; reference: string }
  | { about: 'support'; reference: string; kind: SupportKind }
  | { about: 'act'; action: Action; id: string }
);

/** All that is kept, a new plan first. What holds no words is no draft. */
export function keptDrafts(): KeptDraft[] {
  return ['propose', 'edit.', 'support.', 'act.'].flatMap((beginning) => draftNames(beginning).sort()).flatMap((name) => draftOf(name) ?? []);
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
    case 'act':
      return { name, about: 'act', action: first as Action, id: rest.join('.') };
    default:
      return undefined;
  }
}
