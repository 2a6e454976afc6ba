import type { Approach, EditInitiativeInput, Language, ProposeInitiativeInput, Theme } from '@samenwijk/contract';
import type { Problem } from '../data/useAct';
import { problem, type Values } from '../parts/form';

export const THEMES = [
  'GREEN', 'CLEAN', 'MEETING', 'YOUTH', 'TRAFFIC', 'PUBLIC_SPACE', 'NEIGHBOURHOOD_WATCH', 'BURGLARY', 'HEALTH_SAFETY', 'LONELINESS',
  'SOCIAL_NUISANCE', 'BUSINESS_SAFETY', 'DIGITAL_SAFETY', 'CRISIS_RESILIENCE', 'INFORMATION', 'CHALLENGE',
] as const satisfies readonly Theme[];

export const APPROACHES = ['PREVENTION', 'CARE', 'ENFORCEMENT'] as const satisfies readonly Approach[];

export const LENGTHS: Record<string, { least: number; most: number }> = {
  title: { least: 5, most: 120 },
  summary: { least: 20, most: 500 },
  description: { least: 0, most: 10_000 },
  groupName: { least: 2, most: 80 },
  'onBehalfOfPerson.displayName': { least: 2, most: 80 },
};

export const STEPS = [1, 2, 3] as const;
export type Step = (typeof STEPS)[number];

/** What each step of the proposal asks. */
export const FIELDS_OF: Record<Step, readonly string[]> = {
  1: ['title', 'summary', 'theme'],
  2: ['neighbourhoodCode', 'startsOn', 'approaches', 'description'],
  3: ['onBehalfOf', 'groupName', 'language'],
};

/** The step in which something can be mended; the last one for what is about no field. */
export function stepOf({ path }: Pick<Problem, 'path'>): Step {
  return STEPS.find((step) => FIELDS_OF[step].includes(path[0] ?? '')) ?? 3;
}

export function stepIn(parameter: string | null): Step {
  return STEPS.find((step) => String(step) === parameter) ?? 1;
}

/** For whom somebody proposes: themselves, a group by name, or the id of an organisation. */
export const MYSELF = 'self';
export const GROUP = 'group';

export interface Sentences {
  required: (path: string) => string;
  length: (path: string, least: number, most: number, now: number) => string;
}

/** What is missing, too short or too long in these fields. */
export function problemsIn(fields: readonly string[], values: Values, said: Sentences): Problem[] {
  return fields.flatMap((path) => {
    const wrong = problemIn(path, values, said);
    return wrong ? [problem(path, wrong)] : [];
  });
}

const OPTIONAL = ['startsOn', 'approaches', 'description'];

function problemIn(path: string, values: Values, said: Sentences): string | undefined {
  const text = (values[path] ?? '').trim();
  if (path === 'groupName' && values.onBehalfOf !== GROUP) {
    return undefined;
  }
  if (text === '') {
    return OPTIONAL.includes(path) ? undefined : said.required(path);
  }
  return lengthProblem(path, text, said);
}

export function lengthProblem(path: string, text: string, said: Pick<Sentences, 'length'>): string | undefined {
  const limits = LENGTHS[path];
  // The server counts characters, not the halves that an emoji is made of.
  const now = [...text.trim()].length;
  return limits && (now < limits.least || now > limits.most) ? said.length(path, limits.least, limits.most, now) : undefined;
}

/** The plan as the server takes it. What was left open is not sent. */
export function proposalOf(values: Values, submit: boolean, organisations: readonly { id: string }[]): ProposeInitiativeInput {
  const text = (path: string): string => (values[path] ?? '').trim();
  return {
    idempotencyKey: '',
    title: text('title'),
    summary: text('summary'),
    theme: text('theme') as Theme,
    neighbourhoodCode: text('neighbourhoodCode'),
    language: text('language') as Language,
    approaches: approachesIn(values),
    submit,
    ...(text('description') ? { description: text('description') } : {}),
    ...(text('startsOn') ? { startsOn: text('startsOn') } : {}),
    ...onBehalf(values, organisations),
  };
}

function onBehalf(values: Values, organisations: readonly { id: string }[]): Pick<ProposeInitiativeInput, 'onBehalfOf' | 'groupName'> {
  if (values.onBehalfOf === GROUP) {
    return { groupName: (values.groupName ?? '').trim() };
  }
  const chosen = organisations.find((one) => one.id === values.onBehalfOf);
  return chosen ? { onBehalfOf: chosen.id } : {};
}

function approachesIn(values: Values): Approach[] {
  return (values.approaches ?? '').split(' ').filter(Boolean) as Approach[];
}

/** What stands in the form of a plan that is there already, with what it was: so that only what somebody changed is sent. */
export interface PlanTexts {
  title: string;
  summary: string;
  description?: string | null;
  language: Language;
  theme: Theme;
  approaches: readonly Approach[];
  startsOn?: string | null;
  neighbourhood?: { code: string } | null;
}

const EDITED = ['title', 'summary', 'description', 'language', 'theme', 'approaches', 'startsOn', 'neighbourhoodCode'] as const;
const was = (path: string): string => `was.${path}`;

function textsOf(plan: PlanTexts): Values {
  return {
    title: plan.title,
    summary: plan.summary,
    description: plan.description ?? '',
    language: plan.language,
    theme: plan.theme,
    approaches: plan.approaches.join(' '),
    startsOn: plan.startsOn ?? '',
    neighbourhoodCode: plan.neighbourhood?.code ?? '',
  };
}

export function valuesOf(plan: PlanTexts): Values {
  return rebased(textsOf(plan), plan);
}

/** The form after the plan changed behind it: what was not touched follows, what was typed stays. */
export function rebased(values: Values, plan: PlanTexts): Values {
  const now = textsOf(plan);
  return Object.fromEntries(
    EDITED.flatMap((path) => {
      const typed = values[path] ?? '';
      const touched = values[was(path)] !== undefined && typed !== values[was(path)];
      return [[path, touched ? typed : now[path]!], [was(path), now[path]!]];
    }),
  );
}

/** The fields that somebody else changed since this form was filled, with what stands there now. */
export function changedElsewhere(values: Values, plan: PlanTexts): { path: string; now: string; typedToo: boolean }[] {
  const now = textsOf(plan);
  return EDITED.filter((path) => values[was(path)] !== undefined && values[was(path)] !== now[path] && values[path] !== now[path]).map((path) => ({
    path,
    now: now[path]!,
    typedToo: values[path] !== values[was(path)],
  }));
}

/** Only what differs from what it was; an emptied text is taken away. */
export function changesIn(values: Values): Partial<EditInitiativeInput> {
  const changed = EDITED.filter((path) => (values[path] ?? '').trim() !== (values[was(path)] ?? '').trim());
  return Object.fromEntries(changed.map((path) => [path, changeOf(path, values)]));
}

function changeOf(path: (typeof EDITED)[number], values: Values): unknown {
  if (path === 'approaches') {
    return approachesIn(values);
  }
  const text = (values[path] ?? '').trim();
  return text === '' ? null : text;
}
