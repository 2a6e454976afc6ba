import { Fragment, createElement, type ReactNode } from 'react';
import { language } from './language';
import type { MessageId } from './messageIds';
import { sentence } from './words';

type Value = string | number | Date | null | undefined;

const DAY = { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'long' } as const;

/** Sentences, dates and amounts as a resident reads them. The language is fixed for the life of the page, so nothing of this changes. */
export function useWords(): typeof words {
  return words;
}

export const words = {
  language,
  t: (id: MessageId, values?: Record<string, Value>): string => sentence(id, values) as string,
  /** A sentence with elements in it: `<link>here</link>`. */
  rich: (id: MessageId, values: Record<string, ReactNode | ((parts: ReactNode[]) => ReactNode)>): ReactNode => pieces(sentence(id, values)),
  /** `woensdag 6 mei`, with the year when it is another one. */
  day: (date: string): string => format({ ...DAY, weekday: 'long', ...yearOf(date) }).format(noon(date)),
  /** `6 mei`, with the year when it is another one. */
  shortDay: (date: string): string => format({ ...DAY, ...yearOf(date) }).format(noon(date)),
  /** `16 maart 2026 om 09:30` */
  moment: (instant: string): string => format({ ...DAY, year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(new Date(instant)),
  /** The day of a moment, in the town. */
  dayOf: (instant: string): string => format({ ...DAY, year: 'numeric' }).format(new Date(instant)),
  /** `€ 2.450`, with cents only when there are some. */
  euros: (cents: number): string =>
    new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', minimumFractionDigits: cents % 100 === 0 ? 0 : 2 }).format(cents / 100),
  list: (items: string[]): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
  number: (value: number): string => new Intl.NumberFormat(language).format(value),
};

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', options);
}

function pieces(said: unknown): ReactNode {
  return Array.isArray(said) ? said.map((part: ReactNode, at) => createElement(Fragment, { key: at }, part)) : (said as ReactNode);
}

/** A calendar date is the same day everywhere. */
function noon(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

function yearOf(date: string): { year?: 'numeric' } {
  return date.startsWith(String(new Date().getFullYear())) ? {} : { year: 'numeric' };
}
