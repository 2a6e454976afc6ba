import type { TermStepCode } from '@samenwijk/contract';

const VERDICTS = ['IN_TIME', 'PREMATURE', 'TOO_LATE'] as const satisfies readonly TermStepCode[];
export type Verdict = (typeof VERDICTS)[number];

/** Whether something came in time, when that was asked. */
export function verdictOf(steps: readonly { code: TermStepCode }[]): Verdict | undefined {
  return VERDICTS.find((verdict) => steps.some((step) => step.code === verdict));
}
