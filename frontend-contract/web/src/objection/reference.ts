/** The plan's reference in that of a request: `DOR-2026-00042` in `DOR-2026-00042-1`. Nothing for what is no reference, such as an id. */
export function planOf(request: string): string | undefined {
  return /^([A-Z]+-\d{4}-\d+)-\d+$/.exec(request)?.[1];
}
