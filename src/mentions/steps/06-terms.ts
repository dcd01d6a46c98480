// Tokens in, spans that may be terms out: up to five words in a row that end with a head word.
import type { Finding } from '../candidate.ts';
import { spanOfTokens } from '../candidate.ts';
import type { Document, Token } from '../document.ts';
import type { Words } from '../words.ts';

const LONGEST_TERM = 5;

/** Every start in the run is a candidate of its own; the scorer knows which first words belong. */
export function findTerms(document: Document, words: Words): Finding[] {
  const found: Finding[] = [];
  document.tokens.forEach((token, end) => {
    const head = document.pieces[token.piecesEnd - 1]?.fold ?? '';
    if (!words.heads.has(head)) return;
    const hyphenated = token.piecesEnd - token.pieces > 1;
    if (words.solo.has(head) || hyphenated) {
      found.push({ ...spanOfTokens(document, end, end + 1), rule: 'term:word' });
    }
    for (let start = end - 1; start > end - LONGEST_TERM; start--) {
      const first = document.tokens[start];
      if (!first || !document.tokens[start + 1]?.runsOn || !isInner(first, words)) break;
      if (words.genericModifiers.has(first.word.lower)) break;
      found.push({ ...spanOfTokens(document, start, end + 1), rule: 'term:head' });
    }
  });
  return found;
}

function isInner(token: Token, words: Words): boolean {
  return (
    !words.stop.has(token.word.lower) &&
    !/^\p{N}+(?:[.,]\p{N}+)*$/u.test(token.word.text) &&
    token.word.text.length > 1
  );
}
