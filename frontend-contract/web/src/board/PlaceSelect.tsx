import { useWords } from '../app/useWords';
import { placeChange, placeOf, type Change, type Filters } from './filters';
import { isChosen, NO_AREA, shortName, type Areas } from './places';
import { Select } from './Select';

/** Near me: an area, a district, and within the chosen district its neighbourhoods. The places come after the first view; what is chosen already is kept. */
export function PlaceSelect({ filters, areas, onChange }: { filters: Filters; areas: Areas | undefined; onChange: (change: Change) => void }) {
  const { t } = useWords();
  const chosen = placeOf(filters);
  return (
    <Select label={t('board.where')} value={chosen} all={t('board.everywhere')} onChoose={(word) => onChange(placeChange(word))}>
      {!areas && chosen && <option value={chosen}>…</option>}
      {areas?.map((area) => (
        <optgroup key={area.code} label={area.name}>
          {area.code !== NO_AREA && <option value={`area:${area.code}`}>{t('board.wholeArea', { area: area.name })}</option>}
          {area.districts.map((district) => [
            <option key={district.code} value={`district:${district.code}`}>{shortName(district.name)}</option>,
            isChosen(district, filters) && district.neighbourhoods.map((one) => <option key={one.code} value={`neighbourhood:${one.code}`}>– {one.name}</option>),
          ])}
        </optgroup>
      ))}
    </Select>
  );
}
