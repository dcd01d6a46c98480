// Tokens in, spans that look like names out: by their letters, by capitals within a sentence, by a colon or a cue.

import { type Finding, findingOf } from '../candidate.ts';
import type { Document } from '../document.ts';
import { SHAPES, type Shape } from '../shape.ts';
import type { Tokens } from '../tokens.ts';
import { shapeNumber, WORD } from '../word.ts';

const LONGEST_NAME = 6;

/** Spans may overlap; the scorer chooses. At most a few a token. */
export function findNames(document: Document): Finding[] {
  const found: Finding[] = [];
  for (const sentence of document.sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const silent = sentence.shouted || i === sentence.firstToken;
      const shape = nameShape(document.tokens, i, silent);
      if (shape === 'none') continue;
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

/** The shape of a token that looks like a name, or `none`. */
function nameShape(tokens: Tokens, token: number, silent: boolean): Shape {
  const shape = SHAPES[shapeNumber(tokens.bits[token] ?? 0)] ?? 'none';
  if (shape === 'none' || tokens.has(token, WORD.noName)) return 'none';
  return shape !== 'cap' || !silent || tokens.text(token).includes('-') ? shape : 'none';
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
  const { tokens } = document;
  for (let to = from + 1; to < Math.min(end, from + LONGEST_NAME); to++) {
    if (!tokens.runsOn(to)) break;
    const isCapital = tokens.has(to, WORD.capital | WORD.version);
    if (!isCapital && !LINK.has(tokens.word(to)?.lower ?? '')) break;
    if (isCapital && !tokens.has(to, WORD.stop))
      found.push(findingOf(document, from, to + 1, 'shape:capitals'));
  }
}

const LINK: ReadonlySet<string> = new Set(['of', 'the', 'in', 'for', 'and', 'on', 'with', 'to']);

/** The end of a name with its version after it: `Llama 3.1 70B`, `Claude 3.5 Sonnet`. */
function versionTail({ tokens }: Document, from: number, end: number): number {
  const most = Math.min(end, from + 5);
  let to = from + 1;
  while (to < most && tokens.runsOn(to) && tokens.has(to, WORD.version | WORD.edition)) to++;
  return to;
}

const LONGEST_BEFORE_COLON = 4;

/** `Name: what it is` at the start of a title, of up to four words. */
function addBeforeColon(document: Document, found: Finding[]): void {
  const { tokens } = document;
  for (let end = 1; end <= LONGEST_BEFORE_COLON; end++) {
    if (!tokens.isOne(end) || tokens.field(end) !== 'title') return;
    if (!tokens.gaps[end]?.hasColon) continue;
    found.push(findingOf(document, 0, end, 'cue:title'));
    return;
  }
}

/** `called X`, `dubbed X`: one word, or a run of capitals (found above). */
function addAfterNaming(document: Document, found: Finding[]): void {
  const { tokens } = document;
  for (let i = 1; i < tokens.length; i++) {
    if (!tokens.has(i - 1, WORD.names) || !tokens.hasBefore(i)) continue;
    if (tokens.has(i, WORD.stop | WORD.generic)) continue;
    found.push(findingOf(document, i, i + 1, 'cue:named'));
  }
}
