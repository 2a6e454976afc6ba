import type { TermInput } from '@samenwijk/contract';
import type { Values } from '../parts/form';
import { dayOrNothing } from './day';
import { pausesAsTexts, pausesFrom, suspensionsOf } from './pauses';
import { FACTS, isQuestion, paramOf, pathOf, type Fact, type Question } from './questions';

/** As late as the API counts: for what a penalty comes to when nothing is ever decided. */
const NEVER = '2199-12-31';

const NO_FACTS = ['about', 'scheme', 'lang'];

/** Which question an address asks; none when it is that of the calculator itself. An address with only facts is about the decision. */
export function questionOf(address: URLSearchParams): Question | undefined {
  const about = address.get('about');
  if (isQuestion(about)) {
    return about;
  }
  return [...address.keys()].some((key) => key !== 'lang' && key !== 'about') ? 'decision' : undefined;
}

/** What stands in the address, as fields. A day that is none is left out. */
export function fromAddress(address: URLSearchParams, question: Question, today: string): Values {
  const isFresh = [...address.keys()].every((key) => NO_FACTS.includes(key));
  const facts = FACTS[question].map((fact) => [pathOf(question, fact), valueIn(address, fact) || (isFresh && fact.today ? today : '')]);
  return { about: question, ...Object.fromEntries(facts), ...(question === 'decision' ? pausesFrom(address.getAll('pause')) : {}) };
}

function valueIn(address: URLSearchParams, fact: Fact): string {
  switch (fact.kind) {
    case 'choices':
      return (fact.of ?? []).map((one) => one.name).filter((name) => address.has(name)).join(' ');
    case 'scheme':
      return address.get(paramOf(fact)) ?? '';
    case 'day':
      return dayOrNothing(address.get(paramOf(fact)) ?? '');
  }
}

/** The fields for which something stands in the address that is no day. */
export function misread(address: URLSearchParams, question: Question): string[] {
  return FACTS[question].filter((fact) => fact.kind === 'day' && address.get(paramOf(fact)) && !valueIn(address, fact)).map((fact) => pathOf(question, fact));
}

/** The same calculation as an address that can be kept and shared. */
export function toAddress(values: Values): URLSearchParams {
  const question = values.about as Question;
  const address = new URLSearchParams(question === 'decision' ? {} : { about: question });
  FACTS[question].forEach((fact) => {
    const value = values[pathOf(question, fact)] ?? '';
    const entries = fact.kind === 'choices' ? value.split(' ').map((name) => [name, 'yes'] as const) : [[paramOf(fact), value] as const];
    entries.filter(([name, text]) => name && text).forEach(([name, text]) => address.append(name, text));
  });
  if (question === 'decision') {
    pausesAsTexts(values).forEach((pause) => address.append('pause', pause));
  }
  return address;
}

/** The fields that cannot be left empty and are. */
export function missing(values: Values): string[] {
  const question = values.about as Question;
  const given = (fact: Fact): boolean => Boolean(values[pathOf(question, fact)]);
  const begun = new Set(FACTS[question].filter(given).map((fact) => fact.part));
  return FACTS[question].filter((fact) => !fact.optional && !given(fact) && (!fact.part || begun.has(fact.part))).map((fact) => pathOf(question, fact));
}

/** The question as the API takes it. */
export function inputOf(values: Values): TermInput {
  const question = values.about as Question;
  const facts: Record<string, unknown> = { ...given(question, values), ...(question === 'decision' ? { suspensions: suspensionsOf(values) } : {}) };
  // The table of facts says what belongs to each question; the server checks it.
  return { [question]: facts } as unknown as TermInput;
}

function given(question: Question, values: Values): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const fact of FACTS[question]) {
    const value = values[pathOf(question, fact)] ?? '';
    if (fact.kind === 'choices') {
      fact.of?.forEach(({ name }) => { input[name] = value.split(' ').includes(name); });
    } else if (value) {
      put(input, fact.name, value);
    }
  }
  return input;
}

/** `grounds.askedOn` stands within `grounds`. */
function put(input: Record<string, unknown>, name: string, value: string): void {
  const [first = '', second] = name.split('.');
  input[first] = second ? { ...(input[first] as object | undefined), [second]: value } : value;
}

export interface PenaltyFacts {
  dueOn: string;
  noticeReceivedOn: string;
  on: string;
  announcedOn: string | null;
  never: string;
}

export function penaltyOf(values: Values): PenaltyFacts {
  const fact = (name: string): string => values[`penalty.${name}`] ?? '';
  return { dueOn: fact('dueOn'), noticeReceivedOn: fact('noticeReceivedOn'), on: fact('on'), announcedOn: fact('announcedOn') || null, never: NEVER };
}
