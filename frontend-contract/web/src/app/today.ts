const TOWN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Today in the town, as the API writes a date. */
export function today(): string {
  return TOWN.format(new Date());
}

/** So many days after a date. */
export function plusDays(date: string, days: number): string {
  const moment = new Date(`${date}T12:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}
