// Tokens in, sentences out: ranges over the display text, and which sentence each token belongs to.
import type { Field } from '../../model/mention.ts';
import type { Sentence, Token } from '../document.ts';

/** Sentences cover their field's tokens without gap; an empty field has none. */
export function findSentences(
  texts: Readonly<Record<Field, string>>,
  tokens: readonly Token[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const before = tokens[i - 1];
    const token = tokens[i];
    if (before && (!token || token.field !== before.field || endsBetween(before, token))) {
      sentences.push(sentenceOf(texts[before.field], tokens, first, i, sentences.at(-1)));
      first = i;
    }
  }
  return sentences;
}

/** The index of its sentence for each token. */
export function indexSentences(sentences: readonly Sentence[], count: number): number[] {
  const index = new Array<number>(count).fill(0);
  sentences.forEach(({ firstToken, endToken }, i) => {
    index.fill(i, firstToken, endToken);
  });
  return index;
}

function endsBetween(before: Token, token: Token): boolean {
  const { ends } = token.gap;
  if (ends !== 'perhaps') return ends === 'surely';
  return token.word.begins && !before.word.isAbbreviated;
}

function sentenceOf(
  text: string,
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  previous: Sentence | undefined,
): Sentence {
  const first = tokens[firstToken];
  const last = tokens[endToken - 1];
  const next = tokens[endToken];
  const field = first?.field ?? 'title';
  const floor = previous?.field === field ? previous.end : 0;
  const ceiling = next?.field === field ? next.start : text.length;
  const end = endOf(text, last?.end ?? 0, ceiling);
  const start = startOf(text, floor, first?.start ?? 0);
  return {
    field,
    start,
    end,
    firstToken,
    endToken,
    shouted: isShouted(tokens, firstToken, endToken),
  };
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
function isShouted(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < Math.min(to, from + 40); i++) {
    const word = tokens[i]?.word;
    if (!word || word.isSmall) continue;
    words++;
    if (word.isCapital) capitals++;
  }
  return words >= 3 ? capitals / words > 0.6 : false;
}
