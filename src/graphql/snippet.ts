// A paper and a search in, the passage that answers it best out, with the places of the words that were found.
import { parseSearch, type SearchTerm } from '../graph/search-query.ts';
import type { PaperView } from '../graph/views.ts';
import type { Field, Range } from '../model/mention.ts';

export interface Snippet {
  /** Cut ends are shown by an ellipsis. */
  readonly text: string;
  /** The found words in `text`, in order. */
  readonly marks: readonly Range[];
}

/** Characters of a snippet, the ellipses not counted. */
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

/** Of the abstract, or of both where only the title holds a word; the start of the abstract where no word is found. */
export function findSnippet(
  paper: Pick<PaperView, 'title' | 'abstract'>,
  searched: string,
): Snippet {
  const terms = parseSearch(searched).must.flat().map(foldTerm);
  const inAbstract = findWords(paper.abstract, terms, 'abstract');
  if (inAbstract.length > 0) return passage(paper.abstract, inAbstract);
  const inTitle = findWords(paper.title, terms, 'title');
  if (inTitle.length === 0) return passage(paper.abstract || paper.title, []);
  return passage(
    paper.abstract === '' ? paper.title : `${paper.title}. ${paper.abstract}`,
    inTitle,
  );
}

interface FoldedTerm extends Pick<SearchTerm, 'prefix' | 'field'> {
  readonly words: readonly string[];
}

function foldTerm({ words, ...rest }: SearchTerm): FoldedTerm {
  return { ...rest, words: wordsOf(words).map(({ folded }) => folded) };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word.normalize('NFD').replace(ACCENTS, '').toLowerCase(),
  }));
}

/** The words of all terms that stand in a field as a whole, in order. */
function findWords(text: string, all: readonly FoldedTerm[], field: Field): Word[] {
  const terms = all.filter((term) => (term.field ?? field) === field);
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

function passage(text: string, found: readonly Word[]): Snippet {
  const start = startOf(text, found);
  const end = endOf(text, start);
  const before = start > 0 ? '…' : '';
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    marks: found
      .filter((word) => word.start >= start && word.end <= end)
      .map((word) => ({ start: word.start + shift, end: word.end + shift })),
  };
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
