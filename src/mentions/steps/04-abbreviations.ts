// Tokens in, pairs of short and long form out: `long form (SF)`, `SF (long form)` and a title's `SF: long form`.

import type { Document, PieceSpan, Token } from '../document.ts';
import { reachBack } from '../schwartz-hearst.ts';

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
    if (!document.tokens[open]?.gap.opens) continue;
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

function gapAfter(document: Document, index: number): string {
  const token = document.tokens[index];
  const next = document.tokens[index + 1];
  if (!token) return '';
  if (next && next.field === token.field) return next.gap.text;
  return document.texts[token.field].slice(token.end, token.end + 10);
}

function longThenShort(document: Document, open: number, close: number): AbbreviationPair | null {
  const token = document.tokens[open];
  if (!token || !SHORT_FORM.test(token.word.text)) return null;
  if (close - open > 1 && !/[,;:]/.test(document.tokens[open + 1]?.gap.text ?? '')) return null;
  const letters = token.word.text.replace(PLURAL, '');
  const floor = Math.max(sentenceStart(document, open), open - maxWords(letters));
  const from =
    reachBack(document.tokens, floor, open, letters) ??
    initials(document.tokens, floor, open, letters);
  if (from === null || from >= open) return null;
  let start = from;
  while (start < open - 1 && document.tokens[start]?.word.isStop) start++;
  const own = document.tokens.slice(start, open).some((t) => t.word.text === token.word.text);
  if (
    own ||
    (open - start === 1 && (document.tokens[start]?.word.text.length ?? 0) < letters.length + 3)
  )
    return null;
  return pairOf(document, open, open + 1, start, open);
}

function shortThenLong(document: Document, open: number, close: number): AbbreviationPair | null {
  const short = document.tokens[open - 1];
  const first = document.tokens[open];
  if (!short || !first || short.field !== first.field || !/^\s*\($/.test(first.gap.text))
    return null;
  if (close - open < 2 || !SHORT_FORM.test(short.word.text)) return null;
  const letters = short.word.text.replace(PLURAL, '');
  let end = open + 1;
  while (end < close && document.tokens[end]?.runsOn) end++;
  if (end - open > maxWords(letters) || end - open < 2) return null;
  const from = reachBack(document.tokens, open, end, letters);
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
  tokens: readonly Token[],
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
    /^\p{Lu}/u.test(tokens[from - 1]?.word.text ?? '') &&
    (from === end || tokens[from]?.runsOn)
  )
    from--;
  for (let start = from; start < end; start++) {
    const parts = tokens.slice(start, end).flatMap(({ word }) => word.parts);
    const read = parts.map((part) => part.fold.charAt(0).toUpperCase()).join('');
    if (read.startsWith(wanted)) return start;
  }
  return null;
}

/** A title `SF: Long Form of ...` whose words begin with the short form's capitals, one for one. */
function shortColonLong(document: Document): AbbreviationPair | null {
  const short = document.tokens[0];
  const first = document.tokens[1];
  if (!short || first?.field !== 'title' || !first.gap.hasColon) return null;
  const capitals = short.word.text.replace(PLURAL, '').replace(/[^\p{Lu}]/gu, '');
  if (capitals.length < 2 || !SHORT_FORM.test(short.word.text)) return null;
  let read = '';
  let start = 0;
  for (let end = 1; end < document.tokens.length && end <= capitals.length + 3; end++) {
    const token = document.tokens[end];
    if (token?.field !== 'title' || (end > 1 && !token.runsOn)) return null;
    if (token.word.isStop && !capitals.startsWith(read + token.word.text.charAt(0))) continue;
    start ||= end;
    for (const part of token.word.text.split('-')) read += part.charAt(0).toUpperCase();
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
    shortText: document.tokens[short]?.word.text ?? '',
  };
}

function spanOf(document: Document, from: number, to: number): PieceSpan {
  return {
    from: document.tokens[from]?.pieces ?? 0,
    to: document.tokens[to - 1]?.piecesEnd ?? 0,
  };
}
