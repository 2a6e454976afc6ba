import { geoMercator } from 'd3-geo';
import { Link } from 'wouter';
import { useWords } from '../app/useWords';
import { isChosen, shortName, showPlans, type Areas, type District } from './places';
import type { FilterState } from './useFilters';

const WIDTH = 300;
const HEIGHT = 250;
const EDGE = 24;
/** At least 24 px across on the narrowest phone. */
const RADIUS = 14.5;

/** Where the districts lie, drawn from the points the town gave; the small dots are the neighbourhoods. */
export function PlacesMap({ areas, numbers, state }: { areas: Areas; numbers: ReadonlyMap<string, number>; state: FilterState }) {
  const { t } = useWords();
  const districts = areas.flatMap((area) => area.districts).filter((district) => district.point);
  const spot = spotsFor(districts);
  return (
    <svg className="board-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={t('board.map')}>
      {districts.flatMap((district) => district.neighbourhoods.filter((one) => one.point).map((one) => {
        const [x, y] = spot(one.point!);
        const chosen = state.filters.neighbourhood ? one.code === state.filters.neighbourhood : isChosen(district, state.filters);
        return <circle key={one.code} className={chosen ? 'chosen' : undefined} cx={x} cy={y} r={chosen ? 4 : 2.5} />;
      }))}
      {districts.map((district) => {
        const [x, y] = spot(district.point!);
        const chosen = isChosen(district, state.filters);
        return (
          <Link key={district.code} href={state.address({ district: district.code })} replace onClick={showPlans} aria-label={`${numbers.get(district.code)} ${shortName(district.name)}`} aria-current={chosen ? 'true' : undefined}>
            <title>{shortName(district.name)}</title>
            <circle cx={x} cy={y} r={RADIUS} />
            <text x={x} y={y} dy="0.36em">{numbers.get(district.code)}</text>
          </Link>
        );
      })}
    </svg>
  );
}

type Point = NonNullable<District['point']>;

/** Fits the districts into the picture; what lies far outside (a polder) may fall off its edge. */
function spotsFor(districts: readonly District[]): (point: Point) => [number, number] {
  const points = districts.map(({ point }) => [point!.lon, point!.lat]);
  const map = geoMercator().fitExtent([[EDGE, EDGE], [WIDTH - EDGE, HEIGHT - EDGE]], { type: 'MultiPoint', coordinates: points });
  return ({ lon, lat }) => map([lon, lat]) ?? [0, 0];
}
