import { useEffect, useRef, useState } from 'react';

const KEPT = 'samenwijk.keys';

/** Whether this browser's user wants single keys to do something; somebody who speaks to their computer can switch them off (WCAG 2.1.4). */
export function useKeysWanted(): [boolean, (wanted: boolean) => void] {
  const [wanted, setWanted] = useState(readWanted);
  return [
    wanted,
    (next) => {
      setWanted(next);
      keepWanted(next);
    },
  ];
}

function readWanted(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch {
    return true;
  }
}

function keepWanted(wanted: boolean): void {
  try {
    localStorage.setItem(KEPT, wanted ? 'on' : 'off');
  } catch {
    // It holds for this visit.
  }
}

export type Keys = Record<string, () => void>;

/** Single keys of a page. They never take what somebody types, nor what a control does with the key. */
export function useKeys(keys: Keys, wanted: boolean): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!wanted) {
      return;
    }
    const listen = (event: KeyboardEvent): void => {
      const act = isForPage(event) ? latest.current[event.key] : undefined;
      if (act) {
        event.preventDefault();
        act();
      }
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [wanted]);
}

const FIELDS = 'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"]), textarea, select, [contenteditable]:not([contenteditable="false"])';
const CONTROLS = 'a[href], button, input, summary, [role="button"]';

function isForPage(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : document.body;
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) {
    return false;
  }
  const ownKey = event.key === 'Enter' || event.key === ' ';
  return !target.closest(FIELDS) && !(ownKey && target.closest(CONTROLS));
}
