import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { PlacesToChooseDocument } from '@samenwijk/contract';
import { useWords } from '../app/useWords';
import { useQuery } from '../data/useQuery';
import { TroubleNotice } from '../parts';
import { Field, type Wiring } from '../parts/fields';
import { matching, meant, nameOf, placesOf, type Place } from './places';

/** Chooses a neighbourhood by typing a part of its name, or that of its district. */
export function NeighbourhoodField({ path = 'neighbourhoodCode' }: { path?: string }) {
  const { t } = useWords();
  const query = useQuery(PlacesToChooseDocument, {});
  const places = placesOf(query.data);
  return (
    <>
      {query.trouble && !query.data && <TroubleNotice trouble={query.trouble} again={query.again} />}
      <Field path={path} label={t('propose.neighbourhood')} hint={t('propose.neighbourhood.hint')}>
        {(wiring) => <PlaceBox wiring={wiring} places={places} waiting={query.loading} />}
      </Field>
    </>
  );
}

function PlaceBox({ wiring, places, waiting }: { wiring: Wiring; places: readonly Place[]; waiting: boolean }) {
  const { t } = useWords();
  const chosen = places.find((place) => place.code === wiring.value);
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useId();
  const text = typed ?? (chosen ? nameOf(chosen) : '');
  const found = typed === undefined ? [...places] : matching(places, typed);

  function choose(place: Place | undefined): void {
    wiring.change(place?.code ?? '');
    // What is no place stays in the field, to be mended.
    setTyped(place ? undefined : text || undefined);
    setOpen(false);
    setActive(-1);
  }

  function type(next: string): void {
    setTyped(next);
    setOpen(true);
    setActive(-1);
    if (wiring.value) {
      wiring.change('');
    }
  }

  function leave(): void {
    if (typed !== undefined) {
      choose(meant(places, typed));
    }
    setOpen(false);
  }

  // Who was quicker than the list has left the field by now: what was typed is looked up when it comes.
  useEffect(() => {
    if (places.length > 0 && document.activeElement?.id !== wiring.id) {
      leave();
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [places.length]);

  function press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      setActive(open ? (active + step + found.length) % found.length : Math.max(found.findIndex((place) => place.code === wiring.value), 0));
      setOpen(true);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      choose(found[active] ?? meant(places, text));
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
    }
  }

  return (
    <div className="propose-place">
      <input id={wiring.id} type="text" role="combobox" autoComplete="off" spellCheck={false} value={text} required aria-expanded={open} aria-controls={list} aria-autocomplete="list"
        aria-activedescendant={open && found[active] ? `${list}-${found[active].code}` : undefined} aria-describedby={wiring.describedBy}
        aria-invalid={wiring.invalid || undefined} placeholder={waiting ? t('wait.loading') : undefined}
        onChange={(event) => type(event.target.value)} onKeyDown={press} onBlur={leave} onClick={() => setOpen(true)} />
      <ul className="propose-places" role="listbox" id={list} aria-label={t('propose.neighbourhood')} hidden={!open}>
        {open && found.map((place, at) => <PlaceOption key={place.code} id={`${list}-${place.code}`} place={place} active={at === active} chosen={place.code === wiring.value} choose={choose} />)}
      </ul>
      <p className={open && found.length === 0 && !waiting ? 'meta' : 'sr'} role="status">{open && !waiting ? t('propose.neighbourhood.found', { count: found.length }) : ''}</p>
    </div>
  );
}

function PlaceOption({ id, place, active, chosen, choose }: { id: string; place: Place; active: boolean; chosen: boolean; choose: (place: Place) => void }) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) {
      item.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [active]);
  return (
    // The focus stays in the field: a press on the list must not take it.
    <li ref={item} id={id} role="option" aria-selected={chosen} className={active ? 'active' : undefined} onMouseDown={(event) => event.preventDefault()} onClick={() => choose(place)}>
      {place.name} {place.name !== place.district && <span className="meta">{place.district}</span>}
    </li>
  );
}
