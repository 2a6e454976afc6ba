/** An amount as people write it (`1.250,50`, `1250.5`, `800`, `€ 12`), in cents; undefined when it is none. */
export function centsOf(typed: string): number | undefined {
  const text = typed.replace(/[€\s]/g, '').replace(/[.,](-|–|—)+$/, '');
  const whole = wholeAndCents(text);
  if (!whole) {
    return undefined;
  }
  const cents = Number(whole.euros) * 100 + Number(whole.cents.padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? cents : undefined;
}

/** An amount in the form in which one types it: `1250,50`. */
export function typedEuros(cents: number): string {
  const rest = cents % 100;
  return rest === 0 ? String(cents / 100) : `${Math.floor(cents / 100)},${String(rest).padStart(2, '0')}`;
}

function wholeAndCents(text: string): { euros: string; cents: string } | undefined {
  // A point or comma before three digits parts thousands; before one or two it parts the cents.
  const found =
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(text) ??
    /^(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(text) ??
    /^(\d+)(?:[.,](\d{1,2}))?$/.exec(text);
  return found ? { euros: found[1]!.replace(/[.,]/g, ''), cents: found[2] ?? '' } : undefined;
}
