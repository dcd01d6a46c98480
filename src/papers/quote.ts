// A piece of input as a problem shows it.

const LONGEST = 80;

/** The text in quotes, on one line, cut to a readable length without splitting a character. */
export function quote(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const shown =
    line.length <= LONGEST ? line : `${[...line.slice(0, LONGEST)].slice(0, -1).join('')}…`;
  return JSON.stringify(shown.toWellFormed());
}
