import type { DecisionTermInput, SuspensionInput, SuspensionKind, TermInput } from '@samenwijk/contract';
import type { Values } from '../parts/form';

/** Which last day is asked for; the words of the API's `TermInput`. */
export const ABOUT = ['decision', 'objection', 'decisionOnObjection'] as const;
export type About = (typeof ABOUT)[number];

export const REASONS: readonly SuspensionKind[] = ['COMPLETION', 'CONSENT', 'APPLICANT_DELAY', 'FOREIGN_INFORMATION', 'FORCE_MAJEURE'];
const MOST_PAUSES = 10;

/** A period in which the clock stands still, with the days that its reason asks for. */
const DAYS_OF = { COMPLETION: ['askedOn', 'deadline', 'completedOn'], other: ['from', 'until'] } as const;

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

type Pause = { kind: string } & Record<string, string>;

function pausesOf(values: Values): Pause[] {
  return Array.from({ length: pausesIn(values) }, (_, at) => {
    const kind = values[pausePath(at, 'kind')] ?? 'COMPLETION';
    return { kind, ...Object.fromEntries(daysOf(kind).map((day) => [day, values[pausePath(at, day)] ?? ''])) };
  });
}

function spread(pauses: Pause[]): Values {
  const fields = pauses.flatMap((pause, at) => Object.entries(pause).map(([part, value]) => [pausePath(at, part), value]));
  return { pauses: String(pauses.length), ...(Object.fromEntries(fields) as Values) };
}

/** What stands in the address, as fields. A day that is none is left out: its field is empty and says so. */
export function fromAddress(address: URLSearchParams, today: string): Values {
  const about = ABOUT.find((one) => one === address.get('about')) ?? 'decision';
  const isFresh = [...address.keys()].every((key) => key === 'about' || key === 'scheme');
  const announcedOn = dayIn(address, 'announcedOn') || (isFresh ? today : '');
  return {
    about,
    'decision.schemeCode': address.get('scheme') ?? '',
    'decision.receivedOn': dayIn(address, 'receivedOn') || (isFresh ? today : ''),
    'decision.extension.announcedOn': dayIn(address, 'extendedOn'),
    'decision.extension.newDueOn': dayIn(address, 'newDueOn'),
    'objection.announcedOn': announcedOn,
    'decisionOnObjection.announcedOn': announcedOn,
    'decisionOnObjection.special': ['committee', 'postponed'].filter((one) => address.has(one)).join(' '),
    ...spread(address.getAll('pause').slice(0, MOST_PAUSES).map(pauseFrom)),
  };
}

function pauseFrom(text: string): Pause {
  const [reason = '', ...days] = text.split('_');
  const kind = REASONS.find((one) => one === reason) ?? 'COMPLETION';
  return { kind, ...Object.fromEntries(daysOf(kind).map((day, at) => [day, dayOrNothing(days[at] ?? '')])) };
}

function dayIn(address: URLSearchParams, name: string): string {
  return dayOrNothing(address.get(name) ?? '');
}

function dayOrNothing(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  return isDay ? text : '';
}

/** The same calculation as an address that can be kept and shared. */
export function toAddress(values: Values): URLSearchParams {
  const address = new URLSearchParams();
  const put = (name: string, value: string | undefined): void => {
    if (value) {
      address.append(name, value);
    }
  };
  if (values.about === 'decision') {
    put('scheme', values['decision.schemeCode']);
    put('receivedOn', values['decision.receivedOn']);
    pausesOf(values).forEach((pause) => put('pause', [pause.kind, ...daysOf(pause.kind).map((day) => pause[day])].join('_')));
    put('extendedOn', values['decision.extension.announcedOn']);
    put('newDueOn', values['decision.extension.newDueOn']);
    return address;
  }
  put('about', values.about);
  put('announcedOn', values[`${values.about}.announcedOn`]);
  if (values.about === 'decisionOnObjection') {
    specialIn(values).forEach((one) => put(one, 'yes'));
  }
  return address;
}

function specialIn(values: Values): string[] {
  return (values['decisionOnObjection.special'] ?? '').split(' ').filter(Boolean);
}

/** The fields that cannot be left empty and are. */
export function missing(values: Values): string[] {
  const extension = ['decision.extension.announcedOn', 'decision.extension.newDueOn'];
  const hasExtension = extension.some((path) => values[path]);
  const needed: Record<string, string[]> = {
    decision: ['decision.receivedOn', ...(hasExtension ? extension : [])],
    objection: ['objection.announcedOn'],
    decisionOnObjection: ['decisionOnObjection.announcedOn'],
  };
  return (needed[values.about ?? ''] ?? []).filter((path) => !values[path]);
}

export function inputOf(values: Values): TermInput {
  switch (values.about) {
    case 'objection':
      return { objection: { announcedOn: values['objection.announcedOn'] ?? '' } };
    case 'decisionOnObjection':
      return {
        decisionOnObjection: {
          announcedOn: values['decisionOnObjection.announcedOn'] ?? '',
          committee: specialIn(values).includes('committee'),
          postponed: specialIn(values).includes('postponed'),
        },
      };
    default:
      return { decision: decisionOf(values) };
  }
}

function decisionOf(values: Values): DecisionTermInput {
  const announcedOn = values['decision.extension.announcedOn'];
  const newDueOn = values['decision.extension.newDueOn'];
  return {
    receivedOn: values['decision.receivedOn'] ?? '',
    ...(values['decision.schemeCode'] ? { schemeCode: values['decision.schemeCode'] } : {}),
    suspensions: pausesOf(values).map(suspensionOf),
    ...(announcedOn && newDueOn ? { extension: { announcedOn, newDueOn } } : {}),
  };
}

function suspensionOf({ kind, ...days }: Pause): SuspensionInput {
  const given = Object.entries(days).filter(([, day]) => day);
  return { kind: kind as SuspensionKind, ...Object.fromEntries(given) };
}
