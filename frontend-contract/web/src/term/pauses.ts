import type { SuspensionInput, SuspensionKind } from '@samenwijk/contract';
import type { Values } from '../parts/form';
import { dayOrNothing } from './day';

export const REASONS: readonly SuspensionKind[] = ['COMPLETION', 'CONSENT', 'APPLICANT_DELAY', 'FOREIGN_INFORMATION', 'FORCE_MAJEURE'];
const MOST_PAUSES = 10;

/** A period in which the clock stands still, with the days that its reason asks for. */
const DAYS_OF = { COMPLETION: ['askedOn', 'deadline', 'completedOn'], other: ['from', 'until'] } as const;

type Pause = { kind: string } & Record<string, string>;

export function daysOf(reason: string): readonly ('askedOn' | 'deadline' | 'completedOn' | 'from' | 'until')[] {
  return reason === 'COMPLETION' ? DAYS_OF.COMPLETION : DAYS_OF.other;
}

export function pausePath(at: number, part: string): string {
  return `decision.suspensions.${at}.${part}`;
}

export function pausesIn(values: Values): number {
  return Number(values.pauses ?? 0);
}

export function mayAddPause(values: Values): boolean {
  return pausesIn(values) < MOST_PAUSES;
}

export function withPause(values: Values): Values {
  const at = pausesIn(values);
  return { ...values, pauses: String(at + 1), [pausePath(at, 'kind')]: 'COMPLETION' };
}

/** The pauses after it move up, so that there is no gap. */
export function withoutPause(values: Values, gone: number): Values {
  const left = Object.entries(values).filter(([path]) => !path.startsWith('decision.suspensions.'));
  const pauses = pausesOf(values).filter((_, at) => at !== gone);
  return { ...Object.fromEntries(left), ...spread(pauses) };
}

function pausesOf(values: Values): Pause[] {
  return Array.from({ length: pausesIn(values) }, (_, at) => {
    const kind = values[pausePath(at, 'kind')] ?? 'COMPLETION';
    return { kind, ...Object.fromEntries(daysOf(kind).map((day) => [day, values[pausePath(at, day)] ?? ''])) };
  });
}

function spread(pauses: readonly Pause[]): Values {
  const fields = pauses.flatMap((pause, at) => Object.entries(pause).map(([part, value]) => [pausePath(at, part), value] as const));
  return { pauses: String(pauses.length), ...Object.fromEntries(fields) };
}

/** The pauses of an address: `COMPLETION_2026-03-16_2026-03-30_2026-03-25`. */
export function pausesFrom(texts: readonly string[]): Values {
  return spread(texts.slice(0, MOST_PAUSES).map(pauseFrom));
}

function pauseFrom(text: string): Pause {
  const [reason = '', ...days] = text.split('_');
  const kind = REASONS.find((one) => one === reason) ?? 'COMPLETION';
  return { kind, ...Object.fromEntries(daysOf(kind).map((day, at) => [day, dayOrNothing(days[at] ?? '')])) };
}

export function pausesAsTexts(values: Values): string[] {
  return pausesOf(values).map((pause) => [pause.kind, ...daysOf(pause.kind).map((day) => pause[day])].join('_'));
}

export function suspensionsOf(values: Values): SuspensionInput[] {
  return pausesOf(values).map(({ kind, ...days }) => ({ kind: kind as SuspensionKind, ...Object.fromEntries(Object.entries(days).filter(([, day]) => day)) }));
}
