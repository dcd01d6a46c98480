// A paper and a search in, the passage that answers it best out, found words marked.
import { parseSearch, type SearchTerm } from '../graph/search-query.ts';
import type { PaperView } from '../graph/store.ts';

/** Characters of a snippet, marks not counted. */
const WIDTH = 200;
/** Characters shown before the first found word. */
const CONTEXT = 40;

// Catches `LoRA`, `2024`, `naïve` with a combining mark; refuses `-` and blanks.
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const ACCENTS = /\p{M}+/gu;

interface Word {
  readonly start: number;
  readonly end: number;
  /** As the full-text index compares: lower case, without accents. */
  readonly folded: string;
}

/** Found words between « and », cut ends shown by an ellipsis; the start of the abstract where no word is found. */
export function findSnippet(
  paper: Pick<PaperView, 'title' | 'abstract'>,
  searched: string,
): string {
  const terms = parseSearch(searched).must.map(wordsOfTerm);
  const inAbstract = findWords(paper.abstract, terms);
  if (inAbstract.length > 0) return passage(paper.abstract, inAbstract);
  const both = paper.abstract === '' ? paper.title : `${paper.title}. ${paper.abstract}`;
  const inBoth = findWords(both, terms);
  return inBoth.length > 0 ? passage(both, inBoth) : passage(paper.abstract || paper.title, []);
}

interface FoldedTerm {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

function wordsOfTerm({ words, prefix }: SearchTerm): FoldedTerm {
  return { words: wordsOf(words).map(({ folded }) => folded), prefix };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word.normalize('NFD').replace(ACCENTS, '').toLowerCase(),
  }));
}

/** The words of all terms that stand in the text as a whole, in order. */
function findWords(text: string, terms: readonly FoldedTerm[]): Word[] {
  const words = wordsOf(text);
  const found = new Set<number>();
  for (const at of words.keys()) {
    for (const term of terms) {
      if (!standsAt(words, at, term)) continue;
      for (const i of term.words.keys()) found.add(at + i);
    }
  }
  return words.filter((_word, i) => found.has(i));
}

function standsAt(words: readonly Word[], at: number, { words: wanted, prefix }: FoldedTerm) {
  return wanted.every((word, i) => {
    const mayGoOn = prefix && i === wanted.length - 1;
    const folded = words[at + i]?.folded;
    return mayGoOn ? folded?.startsWith(word) : folded === word;
  });
}

function passage(text: string, found: readonly Word[]): string {
  const start = startOf(text, found);
  const end = endOf(text, start);
  const marked = found
    .filter((word) => word.start >= start && word.end <= end)
    .reduceRight(
      (cut, word) => {
        const [from, to] = [word.start - start, word.end - start];
        return `${cut.slice(0, from)}«${cut.slice(from, to)}»${cut.slice(to)}`;
      },
      text.slice(start, end),
    );
  return `${start > 0 ? '…' : ''}${marked}${end < text.length ? '…' : ''}`;
}

/** Where a passage of WIDTH characters holds most found words, a little before its first; two pointers, so linear. */
function startOf(text: string, found: readonly Word[]): number {
  let best = 0;
  let most = 0;
  let end = 0;
  for (const [i, { start }] of found.entries()) {
    while ((found[end]?.end ?? Number.POSITIVE_INFINITY) <= start + WIDTH - CONTEXT) end++;
    if (end - i > most) {
      most = end - i;
      best = start;
    }
  }
  if (best <= CONTEXT) return 0;
  const blank = text.indexOf(' ', best - CONTEXT);
  return blank === -1 || blank >= best ? best : blank + 1;
}

/** The last blank within WIDTH, so that no word is cut; a text without blanks is cut between characters. */
function endOf(text: string, start: number): number {
  const end = start + WIDTH;
  if (end >= text.length) return text.length;
  const blank = text.lastIndexOf(' ', end);
  if (blank > start + WIDTH / 2) return blank;
  return /[\uDC00-\uDFFF]/.test(text[end] ?? '') ? end - 1 : end;
}
