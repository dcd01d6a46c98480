// A paper and a search text in, the passage that answers it best out, found words marked.
import type { PaperView } from '../graph/store.ts';

/** Characters of a snippet, marks not counted. */
const WIDTH = 200;

// A word of a search text: letters and digits, perhaps a star. Catches `quant*` and `LoRA`; refuses `-` alone.
const SEARCHED = /-?[\p{L}\p{N}]+\*?/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Every found word between « and », the cut ends shown by an ellipsis; the start of the abstract where no word is found. */
export function findSnippet(paper: PaperView, searched: string): string {
  const isFound = wordTest(searched);
  const text = holdsAny(paper.abstract, isFound)
    ? paper.abstract
    : `${paper.title}. ${paper.abstract}`;
  const found = [...text.matchAll(WORD)].filter(([word]) => isFound(word));
  const start = bestStart(
    text,
    found.map((match) => match.index),
  );
  const end = Math.min(text.length, start + WIDTH);
  const marked = found
    .filter((match) => match.index >= start && match.index + match[0].length <= end)
    .reduceRight(
      (passage, { 0: word, index }) =>
        `${passage.slice(0, index - start)}«${word}»${passage.slice(index - start + word.length)}`,
      text.slice(start, end),
    );
  return `${start > 0 ? '…' : ''}${marked}${end < text.length ? '…' : ''}`;
}

function wordTest(searched: string): (word: string) => boolean {
  const words = [...searched.toLowerCase().matchAll(SEARCHED)]
    .map(([word]) => word)
    .filter((word) => !word.startsWith('-'));
  const whole = new Set(words.filter((word) => !word.endsWith('*')));
  const prefixes = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return (word) => {
    const folded = word.toLowerCase();
    return whole.has(folded) || prefixes.some((prefix) => folded.startsWith(prefix));
  };
}

function holdsAny(text: string, isFound: (word: string) => boolean): boolean {
  return [...text.matchAll(WORD)].some(([word]) => isFound(word));
}

/** The word start from which a passage of WIDTH characters holds most found words; two pointers, so linear. */
function bestStart(text: string, found: readonly number[]): number {
  let best = 0;
  let most = 0;
  let end = 0;
  for (const [i, at] of found.entries()) {
    while (end < found.length && (found[end] ?? 0) < at + WIDTH - 20) end++;
    if (end - i > most) {
      most = end - i;
      best = at;
    }
  }
  // A little context before the first word, from a word's beginning.
  const from = Math.max(0, best - 40);
  return from === 0 ? 0 : text.indexOf(' ', from) + 1;
}
