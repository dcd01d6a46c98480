// Tokens in, pairs of short and long form out: `long form (SF)`, `SF (long form)` and a title's `SF: long form`.

import type { Document, PieceSpan } from '../document.ts';
import { reachBack } from '../schwartz-hearst.ts';
import { WORD } from '../word.ts';

export interface AbbreviationPair {
  /** Tokens, half-open. */
  readonly short: PieceSpan;
  readonly long: PieceSpan;
  readonly shortText: string;
}

/** Two to twelve letters, digits and hyphens with a capital among them. Catches `LoRA`, `LLMs`, `3DGS`; refuses `the`. */
const SHORT_FORM = /^(?=.{2,12}$)(?=.*\p{Lu})[\p{L}\p{N}][\p{L}\p{N}\-+@&*.]*$/u;
const PLURAL = /(?<=[\p{Lu}\p{N}\p{Ll}])s$/u;
const LONGEST_INSIDE = 10;

/** All pairs, in order of their brackets. Looks at most a dozen tokens around a bracket: linear in the text. */
export function findAbbreviations(document: Document): AbbreviationPair[] {
  const pairs: AbbreviationPair[] = [];
  const titled = shortColonLong(document);
  if (titled) pairs.push(titled);
  for (let open = 1; open < document.tokens.length; open++) {
    if (!document.tokens.gaps[open]?.opens) continue;
    const close = closing(document, open);
    if (close < 0) continue;
    const pair = longThenShort(document, open, close) ?? shortThenLong(document, open, close);
    if (pair) pairs.push(pair);
  }
  return pairs;
}

/** The token after the bracket that opens before `open`, or -1. */
function closing(document: Document, open: number): number {
  for (let i = open + 1; i <= open + LONGEST_INSIDE; i++) {
    const gap = gapAfter(document, i - 1);
    if (gap.includes(')')) return i;
    if (gap.includes('(') || i >= document.tokens.length) return -1;
  }
  return -1;
}

function gapAfter({ tokens, texts }: Document, token: number): string {
  if (!tokens.isOne(token)) return '';
  if (tokens.hasBefore(token + 1)) return tokens.gaps[token + 1]?.text ?? '';
  const end = tokens.ends[token] ?? 0;
  return texts[tokens.field(token)].slice(end, end + 10);
}

function longThenShort(document: Document, open: number, close: number): AbbreviationPair | null {
  const { tokens } = document;
  const short = tokens.text(open);
  if (!SHORT_FORM.test(short)) return null;
  if (close - open > 1 && !/[,;:]/.test(tokens.gap(open + 1)?.text ?? '')) return null;
  const letters = short.replace(PLURAL, '');
  const floor = Math.max(sentenceStart(document, open), open - maxWords(letters));
  const from = reachBack(tokens, floor, open, letters) ?? initials(document, floor, open, letters);
  if (from === null || from >= open) return null;
  let start = from;
  while (start < open - 1 && tokens.has(start, WORD.stop)) start++;
  for (let i = start; i < open; i++) if (tokens.text(i) === short) return null;
  if (open - start === 1 && tokens.text(start).length < letters.length + 3) return null;
  return pairOf(document, open, open + 1, start, open);
}

function shortThenLong(document: Document, open: number, close: number): AbbreviationPair | null {
  const { tokens } = document;
  const short = tokens.text(open - 1);
  if (!tokens.hasBefore(open) || !/^\s*\($/.test(tokens.gap(open)?.text ?? '')) return null;
  if (close - open < 2 || !SHORT_FORM.test(short)) return null;
  const letters = short.replace(PLURAL, '');
  let end = open + 1;
  while (end < close && tokens.runsOn(end)) end++;
  if (end - open > maxWords(letters) || end - open < 2) return null;
  const from = reachBack(tokens, open, end, letters);
  return from === open ? pairOf(document, open - 1, open, open, end) : null;
}

function maxWords(short: string): number {
  return Math.min(short.length + 5, short.length * 2);
}

function sentenceStart(document: Document, index: number): number {
  return document.sentences[document.sentenceOf[index] ?? 0]?.firstToken ?? 0;
}

/** Names that mix initials and syllables (`TGBFormer`): the capitals before the first small letter begin capitalised words. */
function initials(
  { tokens, pieces }: Document,
  floor: number,
  end: number,
  short: string,
): number | null {
  const capitals = /^\p{Lu}{2,}/u.exec(short)?.[0];
  if (!capitals) return null;
  const wanted = capitals.length === short.length ? capitals : capitals.slice(0, -1);
  if (wanted.length < 2) return null;
  let from = end;
  while (
    from > floor &&
    tokens.has(from - 1, WORD.capital) &&
    (from === end || tokens.runsOn(from))
  )
    from--;
  for (let start = from; start < end; start++) {
    let read = '';
    for (let i = tokens.pieces[start] ?? 0; i < (tokens.pieces[end] ?? 0); i++)
      read += pieces.fold(i).charAt(0).toUpperCase();
    if (read.startsWith(wanted)) return start;
  }
  return null;
}

/** A title `SF: Long Form of ...` whose words begin with the short form's capitals, one for one. */
function shortColonLong(document: Document): AbbreviationPair | null {
  const { tokens } = document;
  if (!tokens.hasBefore(1) || tokens.field(1) !== 'title' || !tokens.gaps[1]?.hasColon) return null;
  const short = tokens.text(0);
  const capitals = short.replace(PLURAL, '').replace(/[^\p{Lu}]/gu, '');
  if (capitals.length < 2 || !SHORT_FORM.test(short)) return null;
  let read = '';
  let start = 0;
  for (let end = 1; end < tokens.length && end <= capitals.length + 3; end++) {
    if (tokens.field(end) !== 'title' || (end > 1 && !tokens.runsOn(end))) return null;
    const text = tokens.text(end);
    if (tokens.has(end, WORD.stop) && !capitals.startsWith(read + text.charAt(0))) continue;
    start ||= end;
    for (const part of text.split('-')) read += part.charAt(0).toUpperCase();
    if (read === capitals) return pairOf(document, 0, 1, start, end + 1);
    if (!capitals.startsWith(read)) return null;
  }
  return null;
}

function pairOf(
  document: Document,
  short: number,
  shortEnd: number,
  long: number,
  longEnd: number,
): AbbreviationPair {
  return {
    short: spanOf(document, short, shortEnd),
    long: spanOf(document, long, longEnd),
    shortText: document.tokens.text(short),
  };
}

function spanOf({ tokens }: Document, from: number, to: number): PieceSpan {
  return { from: tokens.pieces[from] ?? 0, to: tokens.pieces[to] ?? 0 };
}
