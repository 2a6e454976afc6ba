export type LanguageCode = 'nl' | 'en';

const KEPT = 'samenwijk.language';

/** The language of this visit: `?lang=` in the address, else what was chosen before, else what the browser prefers. Dutch unless English is asked for. */
export const language: LanguageCode = asked() ?? kept() ?? preferred();

document.documentElement.lang = language;

function asked(): LanguageCode | undefined {
  const address = new URL(location.href);
  const found = known(address.searchParams.get('lang'));
  if (found) {
    keep(found);
    address.searchParams.delete('lang');
    history.replaceState(history.state, '', address);
  }
  return found;
}

function preferred(): LanguageCode {
  const first = navigator.languages.map((one) => known(one.slice(0, 2))).find(Boolean);
  return first ?? 'nl';
}

function known(code: string | null): LanguageCode | undefined {
  return code === 'nl' || code === 'en' ? code : undefined;
}

function kept(): LanguageCode | undefined {
  try {
    return known(localStorage.getItem(KEPT));
  } catch {
    return undefined;
  }
}

function keep(code: LanguageCode): void {
  try {
    localStorage.setItem(KEPT, code);
  } catch {
    // A browser that keeps nothing still shows the page in the asked language.
  }
}
