// The statements of cypher/, read once each.
import { readStatement } from '../statement-files.ts';

const texts = new Map<string, string>();

export function statementText(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readStatement('cypher', name);
  texts.set(name, text);
  return text;
}
