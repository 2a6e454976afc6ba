import type { PlacesToChooseQuery } from '@samenwijk/contract';

export interface Place {
  code: string;
  name: string;
  district: string;
}

export function placesOf(data: PlacesToChooseQuery | undefined): Place[] {
  const districts = data?.areas.flatMap((area) => area.districts) ?? [];
  return districts.flatMap((district) => district.neighbourhoods.map(({ code, name }) => ({ code, name, district: spoken(district.name) })));
}

/** CBS numbers its districts (`Wijk 07 Wielwijk`); nobody says that number. */
function spoken(name: string): string {
  return name.replace(/^Wijk \d+ (?=.)/, '');
}

/** As it stands in the field once it is chosen. */
export function nameOf(place: Place): string {
  return place.name === place.district ? place.name : `${place.name} (${place.district})`;
}

/** The places in which every typed word occurs, in their name or in that of their district. */
export function matching(places: readonly Place[], typed: string): Place[] {
  const words = folded(typed).split(' ').filter(Boolean);
  const found = places.filter((place) => words.every((word) => folded(nameOf(place)).includes(word)));
  const begins = (place: Place): boolean => folded(place.name).startsWith(folded(typed));
  return words.length > 0 ? [...found.filter(begins), ...found.filter((place) => !begins(place))] : found;
}

/** The one place that somebody meant who typed on without choosing. */
export function meant(places: readonly Place[], typed: string): Place | undefined {
  const exact = places.filter((place) => [place.name, nameOf(place)].some((name) => folded(name) === folded(typed)));
  const found = exact.length > 0 ? exact : matching(places, typed);
  return folded(typed) !== '' && found.length === 1 ? found[0] : undefined;
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
