// Text in, tokens and their pieces out. Names keep their digits, dots and signs; brackets never stick.
import { FIELDS, type Field } from '../../model/mention.ts';
import { ASTRAL, CAPITAL, DIGIT, LETTER, SMALL, UNIT_CLASSES } from '../../text/letters.ts';
import { readUnits } from '../../text/units.ts';
import type { Pieces } from '../pieces.ts';
import { PARTS, PLACE, PLACES, ROW } from '../row.ts';
import type { Tokens } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { WordRows } from '../word-rows.ts';

/** Appends the tokens of one field. Linear in the text. */
export function addTokens(
  field: Field,
  text: string,
  vocabulary: Vocabulary,
  tokens: Tokens,
  pieces: Pieces,
): void {
  const units = readUnits(text);
  const { length } = text;
  const { gaps, rows } = vocabulary;
  const fieldIndex = FIELDS.indexOf(field);
  let before = -1;
  let at = 0;
  while (at < length) {
    const step = wordUnits(text, units, at);
    if (step === 0) {
      at++;
      continue;
    }
    const end = endOfToken(text, units, at + step, at);
    const row = vocabulary.rowAt(text, units, at, end);
    const gap = before < 0 ? gaps.start : gaps.gapAt(text, units, before, at);
    const parts = rows.numbers[row * ROW + PARTS] ?? 1;
    if (parts === 1) pieces.add(row, tokens.length, at, end);
    else addParts(pieces, rows, row, parts, tokens.length, at);
    tokens.add(row, fieldIndex, at, end, gap, pieces.length);
    before = end;
    at = end + tailUnits(text, units, end);
  }
}

function addParts(
  pieces: Pieces,
  { numbers }: WordRows,
  row: number,
  parts: number,
  token: number,
  start: number,
): void {
  for (let part = row; part < row + parts; part++) {
    const places = numbers[part * ROW + PLACES] ?? 0;
    pieces.add(part, token, start + Math.floor(places / PLACE), start + (places % PLACE));
  }
}

/** Units of the letter, digit or mark that stands there: 0 for another sign, 2 beyond the first plane. */
function wordUnits(text: string, units: Uint16Array, at: number): 0 | 1 | 2 {
  const bits = UNIT_CLASSES[units[at] ?? 0] ?? 0;
  if (bits === 0) return 0;
  if (bits !== ASTRAL) return 1;
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point)) ? 2 : 0;
}

/**
 * Letters and digits, joined by single hyphens, `_ @ & +`, by a dot before a digit or between letters of one case;
 * then `++`, `#`, or a star after a single capital. Catches `Qwen2-VL-7B`, `GPT-3.5`, `pass@1`, `C++`, `A*`, `e.g`;
 * refuses `(LoRA)` whole, `end.Next`, `a - b`.
 */
function endOfToken(text: string, units: Uint16Array, from: number, start: number): number {
  let end = endOfRun(text, units, from);
  for (;;) {
    const next = joined(text, units, end);
    if (next === end) return end + signUnits(units, end, start);
    end = next;
  }
}

function endOfRun(text: string, units: Uint16Array, from: number): number {
  let end = from;
  for (;;) {
    const step = wordUnits(text, units, end);
    if (step === 0) return end;
    end += step;
  }
}

function classAt(units: Uint16Array, at: number): number {
  return UNIT_CLASSES[units[at] ?? 0] ?? 0;
}

const DOT = 46;

/** Where the token ends with what is joined to it at `end`; `end` where nothing is. */
function joined(text: string, units: Uint16Array, end: number): number {
  const sign = units[end] ?? 0;
  if (sign === DOT) {
    const after = classAt(units, end + 1);
    if (after & (DIGIT | SMALL)) return endOfRun(text, units, end + 1);
    const initials = after & CAPITAL && classAt(units, end - 1) & CAPITAL;
    return initials && !(classAt(units, end + 2) & SMALL) ? end + 2 : end;
  }
  return isJoiner(sign) && wordUnits(text, units, end + 1) > 0
    ? endOfRun(text, units, end + 1)
    : end;
}

/** `- _ @ & +` and the hyphens and dashes of Unicode. */
function isJoiner(unit: number): boolean {
  return (
    unit === 45 ||
    unit === 95 ||
    unit === 64 ||
    unit === 38 ||
    unit === 43 ||
    (unit >= 0x2010 && unit <= 0x2013)
  );
}

const [PLUS, HASH, STAR] = [43, 35, 42];

/** Length of the sign that ends a token: `+`, `++`, `#`, or `*` after a lone capital. */
function signUnits(units: Uint16Array, end: number, start: number): number {
  const sign = units[end] ?? 0;
  if (sign === PLUS) {
    const length = units[end + 1] === PLUS ? 2 : 1;
    return classAt(units, end + length) & (LETTER | DIGIT) ? 0 : length;
  }
  if (sign === HASH) return 1;
  if (sign !== STAR || !(classAt(units, end - 1) & CAPITAL)) return 0;
  return end - start > 1 && classAt(units, end - 2) & (LETTER | DIGIT) ? 0 : 1;
}

const TAIL = /^['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/u;

/** Length of a possessive or contracted ending, which is no part of the token. */
function tailUnits(text: string, units: Uint16Array, end: number): number {
  const sign = units[end] ?? 0;
  if (sign !== 39 && sign !== 0x2019) return 0;
  return TAIL.exec(text.slice(end, end + 4))?.[0].length ?? 0;
}
