const MOST = 90;

/** The beginning of a text, for a list: its first line, cut between two words when it is long. */
export function inShort(text: string): string {
  const line = text.trim().split(/\n/)[0]!.trim();
  const letters = Array.from(line);
  if (letters.length <= MOST) {
    return line === text.trim() ? line : `${line} …`;
  }
  const cut = letters.slice(0, MOST).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > MOST / 2 ? cut.slice(0, space) : cut} …`;
}
