import type { RequestSupportInput, SupportKind, SupportNeedInput } from '@samenwijk/contract';
import type { Problem } from '../data/useAct';
import { problem, type Values } from '../parts/form';
import { centsOf } from '../parts/euros';
import { KINDS, type NeedField } from './kinds';

/** Where a field of the need stands in the input, and so in the form: `need.permit.from`. */
export function pathOf(kind: SupportKind, name: string): string {
  return `need.${KINDS[kind].need}.${name}`;
}

/** The two parts of a line of costs, or of things to lend. */
export const AMOUNT_OF = { costs: 'amount', items: 'quantity' } as const;
type Lines = keyof typeof AMOUNT_OF;

export const MOST_LINES = 100;

/** How many lines there are: at least one to write in. */
export function linesIn(values: Values, path: string): number {
  return Math.min(Math.max(Number(values[path]) || 1, 1), MOST_LINES);
}

export function withLine(values: Values, path: string): Values {
  return { ...values, [path]: String(linesIn(values, path) + 1) };
}

/** Without that line; the ones below move up. */
export function withoutLine(values: Values, path: string, gone: number): Values {
  return linesFrom(values, path, (at) => at !== gone);
}

/** Without the lines in which nothing was written, so that the server counts them as the form does. */
export function withoutEmptyLines(values: Values, path: string, lines: Lines): Values {
  return linesFrom(values, path, (at) => !isEmptyLine(values, path, lines, at));
}

function linesFrom(values: Values, path: string, stays: (at: number) => boolean): Values {
  const kept = Array.from({ length: linesIn(values, path) }, (_, at) => at).filter(stays);
  const others = Object.entries(values).filter(([name]) => !name.startsWith(`${path}.`));
  const moved = kept.flatMap((from, to) =>
    Object.entries(values).filter(([name]) => name.startsWith(`${path}.${from}.`)).map(([name, value]) => [name.replace(`${path}.${from}.`, `${path}.${to}.`), value]),
  );
  return { ...Object.fromEntries([...others, ...moved]), [path]: String(Math.max(kept.length, 1)) };
}

function isEmptyLine(values: Values, path: string, lines: Lines, at: number): boolean {
  return ['what', AMOUNT_OF[lines]].every((part) => !values[`${path}.${at}.${part}`]?.trim());
}

/** What the costs are together, as far as they can be read. */
export function totalOf(values: Values, path: string): number {
  return Array.from({ length: linesIn(values, path) }, (_, at) => centsOf(values[`${path}.${at}.amount`] ?? '') ?? 0).reduce((sum, one) => sum + one, 0);
}

export interface Sentences {
  required: (field: NeedField) => string;
  notEuros: () => string;
  notCount: () => string;
  lineOpen: (field: NeedField) => string;
  costsBelowAmount: (total: number, amount: number) => string;
  untilBeforeFrom: () => string;
}

/** What is missing or cannot be read, before anything is sent. */
export function needProblems(kind: SupportKind, values: Values, said: Sentences): Problem[] {
  const fields = KINDS[kind].fields.flatMap((field) => fieldProblems(kind, field, values, said));
  return [...fields, ...periodProblem(kind, values, said), ...costsProblem(kind, values, said, fields)];
}

function fieldProblems(kind: SupportKind, field: NeedField, values: Values, said: Sentences): Problem[] {
  const path = pathOf(kind, field.name);
  if (field.kind === 'costs' || field.kind === 'items') {
    return lineProblems(path, field, field.kind, values, said);
  }
  const text = values[path]?.trim() ?? '';
  if (text === '') {
    return field.optional ? [] : [problem(path, said.required(field))];
  }
  if (field.kind === 'euros') {
    return centsOf(text) ? [] : [problem(path, said.notEuros())];
  }
  return field.kind === 'count' && countOf(text) === undefined ? [problem(path, said.notCount())] : [];
}

function lineProblems(path: string, field: NeedField, lines: Lines, values: Values, said: Sentences): Problem[] {
  const numbers = Array.from({ length: linesIn(values, path) }, (_, at) => at).filter((at) => !isEmptyLine(values, path, lines, at));
  if (numbers.length === 0) {
    return [problem(`${path}.0.what`, said.required(field))];
  }
  const read = lines === 'costs' ? centsOf : countOf;
  return numbers.flatMap((at) => {
    const amount = `${path}.${at}.${AMOUNT_OF[lines]}`;
    return [
      ...(values[`${path}.${at}.what`]?.trim() ? [] : [problem(`${path}.${at}.what`, said.lineOpen(field))]),
      ...(read(values[amount] ?? '') ? [] : [problem(amount, lines === 'costs' ? said.notEuros() : said.notCount())]),
    ];
  });
}

function periodProblem(kind: SupportKind, values: Values, said: Sentences): Problem[] {
  const [from, until] = [values[pathOf(kind, 'from')], values[pathOf(kind, 'until')]];
  return from && until && until < from ? [problem(pathOf(kind, 'until'), said.untilBeforeFrom())] : [];
}

function costsProblem(kind: SupportKind, values: Values, said: Sentences, others: readonly Problem[]): Problem[] {
  const amount = centsOf(values[pathOf(kind, 'amount')] ?? '');
  if (kind !== 'FUNDING' || others.length > 0 || !amount) {
    return [];
  }
  const total = totalOf(values, pathOf(kind, 'costs'));
  return total < amount ? [problem(pathOf(kind, 'costs'), said.costsBelowAmount(total, amount))] : [];
}

export function countOf(typed: string): number | undefined {
  const text = typed.trim().replace(/^(\d{1,3})((?:\.\d{3})+)$/, (whole) => whole.replaceAll('.', ''));
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return count > 0 ? count : undefined;
}

/** The need as the server takes it. */
export function needOf(kind: SupportKind, values: Values): SupportNeedInput {
  const fields = KINDS[kind].fields.map((field) => [field.name, valueOf(kind, field, values)] as const).filter(([, value]) => value !== undefined);
  const scheme = kind === 'FUNDING' ? { schemeCode: values[pathOf(kind, 'schemeCode')] } : {};
  const need: Record<string, unknown> = { [KINDS[kind].need]: { ...scheme, ...Object.fromEntries(fields) } };
  return need as SupportNeedInput;
}

function valueOf(kind: SupportKind, field: NeedField, values: Values): unknown {
  const path = pathOf(kind, field.name);
  const text = values[path]?.trim() ?? '';
  switch (field.kind) {
    case 'euros':
      return centsOf(text);
    case 'count':
      return countOf(text);
    case 'costs':
    case 'items':
      return Array.from({ length: linesIn(values, path) }, (_, at) => lineOf(values, `${path}.${at}`, field.kind as Lines));
    default:
      return text === '' && field.optional ? undefined : text;
  }
}

function lineOf(values: Values, path: string, lines: Lines): object {
  const read = lines === 'costs' ? centsOf : countOf;
  return { what: (values[`${path}.what`] ?? '').trim(), [AMOUNT_OF[lines]]: read(values[`${path}.${AMOUNT_OF[lines]}`] ?? '') };
}

export function requestOf(initiativeId: string, kind: SupportKind, values: Values, atDesk: boolean): RequestSupportInput {
  return {
    initiativeId,
    idempotencyKey: '',
    explanation: (values.explanation ?? '').trim(),
    need: needOf(kind, values),
    ...(values.coSigner ? { coSigner: values.coSigner } : {}),
    ...(atDesk && values.receivedOn ? { receivedOn: values.receivedOn } : {}),
  };
}
