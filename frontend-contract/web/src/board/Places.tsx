import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../app/useWords';
import { isChosen, NO_AREA, shortName, showPlans, type Areas, type District } from './places';
import { PlacesMap } from './PlacesMap';
import type { FilterState } from './useFilters';
import './places.css';

/** The town by place: a map, and a list in which everything on the map stands too. */
export default function Places({ areas, state }: { areas: Areas; state: FilterState }) {
  const { t } = useWords();
  const numbers = new Map(areas.flatMap((area) => area.districts).sort(byCode).map((district, at) => [district.code, at + 1]));
  return (
    <>
      <PlacesMap areas={areas} numbers={numbers} state={state} />
      <p className="meta">{t('board.map.hint')}</p>
      <p><PlaceLink href={state.address({ area: '' })} current={!state.filters.area && !state.filters.district && !state.filters.neighbourhood}>{t('board.everywhere')}</PlaceLink></p>
      {areas.map((area) => (
        <section key={area.code} className="stack">
          <h3>{area.name}</h3>
          <ul className="board-districts">
            {area.code !== NO_AREA && (
              <li><PlaceLink href={state.address({ area: area.code })} current={state.filters.area === area.code}>{t('board.wholeArea', { area: area.name })}</PlaceLink></li>
            )}
            {area.districts.map((district) => (
              <li key={district.code}>
                <PlaceLink href={state.address({ district: district.code })} current={state.filters.district === district.code}>
                  <span className="board-number" aria-hidden="true">{numbers.get(district.code)}</span> {shortName(district.name)}
                </PlaceLink>
                {isChosen(district, state.filters) && <Neighbourhoods district={district} state={state} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Neighbourhoods({ district, state }: { district: District; state: FilterState }) {
  return (
    <ul className="board-districts">
      {district.neighbourhoods.map((one) => (
        <li key={one.code}><PlaceLink href={state.address({ neighbourhood: one.code })} current={state.filters.neighbourhood === one.code}>{one.name}</PlaceLink></li>
      ))}
    </ul>
  );
}

function PlaceLink({ href, current, children }: { href: string; current: boolean; children: ReactNode }) {
  return <Link href={href} replace onClick={showPlans} aria-current={current ? 'true' : undefined}>{children}</Link>;
}

function byCode(one: District, other: District): number {
  return one.code.localeCompare(other.code);
}
