// Text in, tokens and their pieces out. Names keep their digits, dots and signs; brackets never stick.
import type { Field } from '../../model/mention.ts';
import type { Piece, Token } from '../document.ts';
import { foldPiece } from '../fold.ts';

/**
 * Letters and digits, joined by single hyphens, `_ @ & +`, by a dot before a digit or between letters of one case;
 * then `++`, `#`, or a star after a single capital; then a possessive or contracted tail, which is not part of it.
 * Catches `Qwen2-VL-7B`, `GPT-3.5`, `pass@1`, `C++`, `A*`, `e.g`; refuses `(LoRA)` whole, `end.Next`, `a - b`.
 */
const TOKEN =
  /([\p{L}\p{N}\p{M}]+(?:(?:[-\u2010-\u2013_@&+]|\.(?=\p{N})|\.(?=\p{Ll}))[\p{L}\p{N}\p{M}]+|(?<=\p{Lu})\.\p{Lu}(?!\p{Ll}))*(?:\+{1,2}(?![\p{L}\p{N}])|#|(?<=(?<![\p{L}\p{N}])\p{Lu})\*)?)(?:['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}]))?/gu;
/** Between tokens of one name: blanks, or a possessive and blanks. Catches `'s `; refuses `, ` and an empty gap. */
const RUN_ON = /^(?:['’]s?)?[ \t\r\n\u00a0]+$/;
/** Where a token is cut into pieces. Catches the hyphens of `state-of-the-art`; refuses the dot of `3.5`. */
const CUT = /[-\u2010-\u2013_]/;

/** Appends the tokens of one field. Linear in the text. */
export function addTokens(field: Field, text: string, tokens: Token[], pieces: Piece[]): void {
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const word = match[1] ?? '';
    const gap = end === 0 && match.index === 0 ? '\n' : text.slice(end, match.index);
    const first = pieces.length;
    addPieces(word, match.index, tokens.length, pieces);
    tokens.push({
      field,
      start: match.index,
      end: match.index + word.length,
      text: word,
      lower: word.toLowerCase(),
      gap,
      runsOn: end > 0 && RUN_ON.test(gap),
      pieces: first,
      piecesEnd: pieces.length,
    });
    end = match.index + word.length;
  }
}

function addPieces(word: string, start: number, token: number, pieces: Piece[]): void {
  let at = start;
  for (const part of word.split(CUT)) {
    if (part !== '') {
      pieces.push({ token, start: at, end: at + part.length, fold: foldPiece(part) });
    }
    at += part.length + 1;
  }
}
