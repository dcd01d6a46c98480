// Tokens in, spans that look like names out: by their letters, by capitals within a sentence, by a colon or a cue.

import { type Finding, findingOf } from '../candidate.ts';
import type { Document, Token } from '../document.ts';
import type { Shape } from '../shape.ts';

const LONGEST_NAME = 6;

/** Spans may overlap; the scorer chooses. At most a few a token. */
export function findNames(document: Document): Finding[] {
  const found: Finding[] = [];
  for (const sentence of document.sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = document.tokens[i];
      if (!token) continue;
      const shape = token.word.shape;
      const silent = sentence.shouted || i === sentence.firstToken;
      if (!isNameLike(token, shape, silent)) continue;
      if (shape !== 'cap') found.push(findingOf(document, i, i + 1, SHAPE_RULES[shape]));
      else if (!silent) found.push(findingOf(document, i, i + 1, 'shape:capital'));
      const versionEnd = versionTail(document, i, sentence.endToken);
      if (versionEnd > i + 1) found.push(findingOf(document, i, versionEnd, 'shape:version'));
      if (!sentence.shouted) addCapitalRuns(document, i, sentence.endToken, found);
    }
  }
  addBeforeColon(document, found);
  addAfterNaming(document, found);
  return found;
}

function isNameLike(token: Token, shape: Shape, silent: boolean): boolean {
  if (shape === 'none' || token.word.isNoName) return false;
  return shape !== 'cap' || !silent || token.word.text.includes('-');
}

const SHAPE_RULES: Readonly<Record<Shape, string>> = {
  none: 'shape:none',
  inner: 'shape:inner',
  digit: 'shape:digit',
  caps: 'shape:caps',
  cap: 'shape:cap',
  sign: 'shape:sign',
};

/** Runs of two or more words in capitals that begin at `from`: each end is a candidate. */
function addCapitalRuns(document: Document, from: number, end: number, found: Finding[]): void {
  for (let to = from + 1; to < Math.min(end, from + LONGEST_NAME); to++) {
    const token = document.tokens[to];
    if (!token?.runsOn) break;
    const isCapital = token.word.isCapital || token.word.isVersion;
    if (!isCapital && !LINK.has(token.word.lower)) break;
    if (isCapital && !token.word.isStop)
      found.push(findingOf(document, from, to + 1, 'shape:capitals'));
  }
}

const LINK: ReadonlySet<string> = new Set(['of', 'the', 'in', 'for', 'and', 'on', 'with', 'to']);

/** The end of a name with its version after it: `Llama 3.1 70B`, `Claude 3.5 Sonnet`. */
function versionTail(document: Document, from: number, end: number): number {
  let to = from + 1;
  while (to < Math.min(end, from + 5)) {
    const token = document.tokens[to];
    if (!token?.runsOn || !(token.word.isVersion || token.word.isEdition)) break;
    to++;
  }
  return to;
}

/** `Name: what it is` at the start of a title, of up to four words. */
function addBeforeColon(document: Document, found: Finding[]): void {
  const end = document.tokens.findIndex(
    (t, i) => i > 0 && (t.field === 'abstract' || t.gap.hasColon),
  );
  const token = document.tokens[end];
  if (end < 1 || end > 4 || token?.field !== 'title') return;
  found.push(findingOf(document, 0, end, 'cue:title'));
}

/** `called X`, `dubbed X`: one word, or a run of capitals (found above). */
function addAfterNaming(document: Document, found: Finding[]): void {
  document.tokens.forEach((token, i) => {
    const before = document.tokens[i - 1];
    if (!before || before.field !== token.field || !before.word.names) return;
    if (token.word.isStop || token.word.isGeneric) return;
    found.push(findingOf(document, i, i + 1, 'cue:named'));
  });
}
