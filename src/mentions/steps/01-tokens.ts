// Text in, tokens and their pieces out. Names keep their digits, dots and signs; brackets never stick.
import type { Field } from '../../model/mention.ts';
import type { Piece, Token } from '../document.ts';
import { wordOf } from '../word.ts';

/**
 * Letters and digits, joined by single hyphens, `_ @ & +`, by a dot before a digit or between letters of one case;
 * then `++`, `#`, or a star after a single capital; then a possessive or contracted tail, which is not part of it.
 * Catches `Qwen2-VL-7B`, `GPT-3.5`, `pass@1`, `C++`, `A*`, `e.g`; refuses `(LoRA)` whole, `end.Next`, `a - b`.
 */
const TOKEN =
  /([\p{L}\p{N}\p{M}]+(?:(?:[-\u2010-\u2013_@&+]|\.(?=\p{N})|\.(?=\p{Ll}))[\p{L}\p{N}\p{M}]+|(?<=\p{Lu})\.\p{Lu}(?!\p{Ll}))*(?:\+{1,2}(?![\p{L}\p{N}])|#|(?<=(?<![\p{L}\p{N}])\p{Lu})\*)?)(?:['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}]))?/gu;
/** Between tokens of one name: blanks, or a possessive and blanks. Catches `'s `; refuses `, ` and an empty gap. */
const RUN_ON = /^(?:['’]s?)?[ \t\r\n\u00a0]+$/;
/** Appends the tokens of one field. Linear in the text. */
export function addTokens(field: Field, text: string, tokens: Token[], pieces: Piece[]): void {
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const word = wordOf(match[1] ?? '');
    const start = match.index;
    const isFirst = end === 0;
    const gap = isFirst ? '\n' : text.slice(end, start);
    const first = pieces.length;
    for (const { start: from, end: to, fold, hash } of word.parts) {
      pieces.push({ token: tokens.length, start: start + from, end: start + to, fold, hash });
    }
    end = start + word.text.length;
    const runsOn = !isFirst && (gap === ' ' || RUN_ON.test(gap));
    tokens.push({ field, start, end, word, gap, runsOn, pieces: first, piecesEnd: pieces.length });
  }
}
