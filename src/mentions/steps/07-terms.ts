// Tokens in, spans that may be terms out: up to five words in a row that end with a head word.
import { type Finding, findingOf } from '../candidate.ts';
import type { Document, Token } from '../document.ts';

const LONGEST_TERM = 5;

/** Every start in the run is a candidate of its own; the scorer knows which first words belong. */
export function findTerms(document: Document): Finding[] {
  const found: Finding[] = [];
  document.tokens.forEach((token, end) => {
    const head = document.pieces[token.piecesEnd - 1]?.part;
    if (!head?.isHead) return;
    const hyphenated = token.piecesEnd - token.pieces > 1;
    if (head.isSolo || hyphenated) {
      found.push(findingOf(document, end, end + 1, 'term:word'));
    }
    for (let start = end - 1; start > end - LONGEST_TERM; start--) {
      const first = document.tokens[start];
      if (!first || !document.tokens[start + 1]?.runsOn || !isInner(first)) break;
      if (first.word.isGeneric) break;
      found.push(findingOf(document, start, end + 1, 'term:head'));
    }
  });
  return found;
}

function isInner({ word }: Token): boolean {
  return !word.isStop && !word.isNumber && word.text.length > 1;
}
