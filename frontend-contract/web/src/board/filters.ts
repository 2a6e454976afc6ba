import type { InitiativeFilter, InitiativeStatus, InitiatorKind, Theme } from '@samenwijk/contract';

export const THEMES: readonly Theme[] = [
  'GREEN', 'MEETING', 'YOUTH', 'TRAFFIC', 'CLEAN', 'PUBLIC_SPACE', 'NEIGHBOURHOOD_WATCH', 'BURGLARY', 'BUSINESS_SAFETY', 'DIGITAL_SAFETY',
  'HEALTH_SAFETY', 'LONELINESS', 'SOCIAL_NUISANCE', 'CRISIS_RESILIENCE', 'INFORMATION', 'CHALLENGE',
];
/** What a visitor can find: what is still being written or checked has its own page. */
export const STATUSES: readonly InitiativeStatus[] = ['PUBLISHED', 'RUNNING', 'ON_HOLD', 'COMPLETED', 'WITHDRAWN'];
export const KINDS: readonly InitiatorKind[] = ['RESIDENT', 'RESIDENT_GROUP', 'BUSINESS_ASSOCIATION'];

/** The filters of the board as they stand in the address, so that a filtered board can be shared. */
export interface Filters {
  text?: string;
  theme?: Theme;
  area?: string;
  district?: string;
  neighbourhood?: string;
  status?: InitiativeStatus;
  kind?: InitiatorKind;
}

/** Filters to change: an empty word removes one. */
export type Change = Partial<Record<keyof Filters, string>>;

const PLACES = ['area', 'district', 'neighbourhood'] as const;
const NAMES = ['text', 'theme', ...PLACES, 'status', 'kind'] as const;
const KNOWN: Partial<Record<string, readonly string[]>> = { theme: THEMES, status: STATUSES, kind: KINDS };
const LONGEST_TEXT = 200;

/** What the address asks for; what it cannot mean is left out. */
export function filtersOf(parameters: URLSearchParams): Filters {
  const found = NAMES.map((name) => [name, parameters.get(name)?.trim().slice(0, LONGEST_TEXT)] as const);
  return Object.fromEntries(found.filter(([name, value]) => value && (KNOWN[name]?.includes(value) ?? true)));
}

/** The address with these filters changed; one place takes the place of another. The rest of the address stays. */
export function withFilters(parameters: URLSearchParams, change: Change): URLSearchParams {
  const next = new URLSearchParams(parameters);
  if (PLACES.some((name) => name in change)) {
    PLACES.forEach((name) => next.delete(name));
  }
  for (const name of NAMES.filter((one) => one in change)) {
    const value = change[name];
    if (value) {
      next.set(name, value);
    } else {
      next.delete(name);
    }
  }
  return next;
}

export function withoutFilters(parameters: URLSearchParams): URLSearchParams {
  return withFilters(parameters, Object.fromEntries(NAMES.map((name) => [name, ''])));
}

export function isFiltered(filters: Filters): boolean {
  return Object.keys(filters).length > 0;
}

/** The filters as the server takes them. */
export function filterFor({ text, theme, area, district, neighbourhood, status, kind }: Filters): InitiativeFilter {
  return {
    ...(text && { text }),
    ...(theme && { theme: [theme] }),
    ...(area && { areaCode: area }),
    ...(district && { districtCode: district }),
    ...(neighbourhood && { neighbourhoodCode: neighbourhood }),
    ...(status && { status: [status] }),
    ...(kind && { initiatorKind: [kind] }),
  };
}

/** The place of a filter as one word for a select: `district:WK050501`. */
export function placeOf(filters: Filters): string {
  const name = PLACES.find((one) => filters[one]);
  return name ? `${name}:${filters[name]}` : '';
}

export function placeChange(word: string): Change {
  const [name, code] = word.split(':');
  return name ? { [name]: code } : { area: '' };
}
