import type { AmendPageQuery, AmendRequestInput, NeedFactsFragment, SupportKind } from '@samenwijk/contract';
import { typedEuros } from '../parts/euros';
import type { Values } from '../parts/form';
import { KINDS, type NeedField } from './kinds';
import { AMOUNT_OF, needOf, pathOf } from './need';

export type Amendable = Extract<NonNullable<AmendPageQuery['node']>, { __typename: 'SupportRequest' }>;

/** What was asked, as one would have typed it. */
export function typedNeed(kind: SupportKind, need: NeedFactsFragment): Values {
  const known = need as unknown as Record<string, unknown>;
  const scheme: Values = kind === 'FUNDING' ? { [pathOf(kind, 'schemeCode')]: String(known.schemeCode) } : {};
  return Object.assign(scheme, ...KINDS[kind].fields.map((field) => typedField(pathOf(kind, field.name), field, known[field.name]))) as Values;
}

function typedField(path: string, { kind }: NeedField, value: unknown): Values {
  if (kind === 'costs' || kind === 'items') {
    return typedLines(path, kind, value as Record<string, string | number>[]);
  }
  return { [path]: kind === 'euros' ? typedEuros(value as number) : String(value ?? '') };
}

function typedLines(path: string, kind: 'costs' | 'items', lines: readonly Record<string, string | number>[]): Values {
  const amount = AMOUNT_OF[kind];
  const typed = (value: string | number | undefined): string => (kind === 'costs' ? typedEuros(Number(value)) : String(value));
  return Object.fromEntries([
    [path, String(lines.length)],
    ...lines.flatMap((line, at) => [[`${path}.${at}.what`, String(line.what)], [`${path}.${at}.${amount}`, typed(line[amount])]]),
  ]) as Values;
}

/** The change as the contract takes it: what is asked stays out when only words change. */
export function amendInput({ id, version, kind, need }: Pick<Amendable, 'id' | 'version' | 'kind' | 'need'>, values: Values): AmendRequestInput {
  const asked = needOf(kind, values);
  const before = need ? needOf(kind, typedNeed(kind, need)) : undefined;
  const changed = JSON.stringify(asked) !== JSON.stringify(before);
  return {
    supportRequestId: id,
    expectedVersion: version,
    explanation: values.explanation?.trim() ?? '',
    minor: values.minor === 'true',
    ...(changed ? { need: asked } : {}),
  };
}
