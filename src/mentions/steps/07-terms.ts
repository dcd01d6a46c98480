// Tokens in, spans that may be terms out: up to five words in a row that end with a head word.
import { type Finding, findingOf } from '../candidate.ts';
import type { Document } from '../document.ts';
import { PART } from '../part.ts';
import { WORD } from '../word.ts';

const LONGEST_TERM = 5;
/** What no term has before its last word. */
const NOT_INNER = WORD.stop | WORD.number | WORD.single | WORD.generic;

/** Every start in the run is a candidate of its own; the scorer knows which first words belong. */
export function findTerms(document: Document): Finding[] {
  const found: Finding[] = [];
  const { tokens, pieces } = document;
  for (let end = 0; end < tokens.length; end++) {
    const next = tokens.pieces[end + 1] ?? 0;
    if (!pieces.has(next - 1, PART.head)) continue;
    const hyphenated = next - (tokens.pieces[end] ?? 0) > 1;
    if (hyphenated || pieces.has(next - 1, PART.solo))
      found.push(findingOf(document, end, end + 1, 'term:word'));
    for (let start = end - 1; start > end - LONGEST_TERM && start >= 0; start--) {
      if (!tokens.runsOn(start + 1) || tokens.has(start, NOT_INNER)) break;
      found.push(findingOf(document, start, end + 1, 'term:head'));
    }
  }
  return found;
}
