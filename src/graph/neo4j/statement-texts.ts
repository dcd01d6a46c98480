// The statements of cypher/, read once each, as they are sent: every run of a statement sends its whole text.
import { readStatement } from '../statement-files.ts';

const texts = new Map<string, string>();
/** Catches a line that is blank or a comment; refuses one with a comment behind a clause. No text in a statement holds such a line. */
const SILENT_LINE = /^[ \t]*(?:\/\/.*)?\n/gm;
const INDENT = /^[ \t]+/gm;

/** Without comments and indents, which are a third of it: the driver cuts messages into 1,400 bytes, and each piece is a call to the system. */
export function statementText(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readStatement('cypher', name).replace(SILENT_LINE, '').replace(INDENT, '');
  texts.set(name, text);
  return text;
}
