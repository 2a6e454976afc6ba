import type { BoardPlacesQuery } from '@samenwijk/contract';
import type { Filters } from './filters';

export type Areas = BoardPlacesQuery['areas'];
export type District = Areas[number]['districts'][number];

/** Holds the districts that are in no area: not a place of its own. */
export const NO_AREA = 'UNASSIGNED';

/** CBS names begin with the level and a number: `Wijk 01 Binnenstad`. People say `Binnenstad`. */
export function shortName(name: string): string {
  return name.replace(/^Wijk \d+ /, '');
}

/** Whether the board shows this district, or a neighbourhood of it. */
export function isChosen(district: District, filters: Filters): boolean {
  return filters.district === district.code || district.neighbourhoods.some((one) => one.code === filters.neighbourhood);
}

/** On a phone the places stand below the plans: who chooses one there wants to see what it brings. */
export function showPlans(): void {
  const plans = document.getElementById('plans');
  if (plans && plans.getBoundingClientRect().top < 0) {
    plans.scrollIntoView();
  }
}
