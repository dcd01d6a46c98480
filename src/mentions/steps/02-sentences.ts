// Tokens in, sentences out: ranges over the display text, and which sentence each token belongs to.
import type { Field } from '../../model/mention.ts';
import type { Sentence } from '../document.ts';
import type { Tokens } from '../tokens.ts';
import { WORD } from '../word.ts';

/** Sentences cover their field's tokens without gap; an empty field has none. */
export function findSentences(texts: Readonly<Record<Field, string>>, tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens.hasBefore(i) && !endsBefore(tokens, i)) continue;
    sentences.push(sentenceOf(texts, tokens, first, i, sentences.at(-1)));
    first = i;
  }
  return sentences;
}

/** The index of its sentence for each token. */
export function indexSentences(sentences: readonly Sentence[], count: number): Int32Array {
  const index = new Int32Array(count);
  sentences.forEach(({ firstToken, endToken }, i) => {
    for (let token = firstToken; token < endToken; token++) index[token] = i;
  });
  return index;
}

function endsBefore(tokens: Tokens, token: number): boolean {
  const ends = tokens.gaps[token]?.ends ?? null;
  if (ends !== 'perhaps') return ends === 'surely';
  return tokens.has(token, WORD.begins) && !tokens.has(token - 1, WORD.abbreviated);
}

function sentenceOf(
  texts: Readonly<Record<Field, string>>,
  tokens: Tokens,
  firstToken: number,
  endToken: number,
  previous: Sentence | undefined,
): Sentence {
  const field = tokens.field(firstToken);
  const text = texts[field];
  const floor = previous?.field === field ? previous.end : 0;
  const ceiling = tokens.hasBefore(endToken) ? (tokens.starts[endToken] ?? 0) : text.length;
  const end = endOf(text, tokens.ends[endToken - 1] ?? 0, ceiling);
  const start = startOf(text, floor, tokens.starts[firstToken] ?? 0);
  const shouted = isShouted(tokens, firstToken, endToken);
  return { field, start, end, firstToken, endToken, shouted };
}

/** Up to and with the marks that close it; an opening bracket after a blank belongs to the next sentence. */
function endOf(text: string, lastEnd: number, ceiling: number): number {
  let end = lastEnd;
  while (end < ceiling && !isBlank(text.charCodeAt(end))) end++;
  return end;
}

function startOf(text: string, floor: number, firstStart: number): number {
  let start = Math.max(floor, firstStart - 10);
  while (start < firstStart && isBlank(text.charCodeAt(start))) start++;
  return start;
}

function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;
}

/** Most longer words begin with a capital: a title in title case, or a shouted line. */
function isShouted(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < Math.min(to, from + 40); i++) {
    if (tokens.has(i, WORD.small)) continue;
    words++;
    if (tokens.has(i, WORD.capital)) capitals++;
  }
  return words >= 3 ? capitals / words > 0.6 : false;
}
