// Entries in, one matcher's tables out: concepts, patterns and a trie over folded letters without separators.
import type { LexiconConcept, Slug } from '../../model/concept.ts';
import { slugOf } from '../../model/slug.ts';
import { hashWord } from '../features/feature-set.ts';
import { foldPhrase, foldPieces } from '../fold.ts';
import { NumberFilter } from '../number-filter.ts';
import { type Phrase, phraseOf } from '../phrases.ts';
import type { Alias, Entry, Guard, Knowledge, Weights, WordLists } from './entry.ts';
import { buildTrie, prefixNumbers, type Trie } from './trie.ts';

/** One way to write one concept. */
export interface Pattern {
  readonly concept: number;
  readonly text: string;
  readonly guard: Guard;
  /** Only one word: near the start of a sentence its capital says nothing. */
  readonly single: boolean;
}

export interface CompiledConcept extends LexiconConcept {
  /** Number of the slug, for features. */
  readonly number: number;
  /** Words and phrases that confirm or exclude a guarded form. */
  readonly near: readonly Phrase[];
  readonly never: readonly Phrase[];
  /** From a user's own file: it holds in the user's texts, whatever they are about. */
  readonly isUser: boolean;
}

export interface Lexicon {
  readonly concepts: readonly CompiledConcept[];
  readonly patterns: readonly Pattern[];
  /** Folded phrase -> indexes of its patterns; several where a form has several meanings. */
  readonly byFold: ReadonlyMap<string, readonly number[]>;
  readonly trie: Trie;
  /** Numbers of the letters that forms begin with, see fold-numbers.ts. */
  readonly prefixes: NumberFilter;
  readonly bySlug: ReadonlyMap<Slug, number>;
  readonly words: WordLists;
  readonly weights: Weights | null;
  readonly hash: string;
}

/** Later entries of the same name replace earlier ones: a user's file comes last. Cost linear in the letters. */
export function compileLexicon(knowledge: Knowledge): Lexicon {
  const bySlug = new Map(knowledge.entries.map((entry) => [slugOf(entry.name), entry]));
  const slugs = [...bySlug.keys()];
  const entries = [...bySlug.values()];
  const patterns = entries.flatMap((entry, concept) => patternsOf(entry, concept));
  const slugByName = new Map(entries.map(({ name }, i) => [name, slugs[i] ?? slugOf(name)]));
  const slugByFold = new Map([...slugByName].map(([name, slug]) => [foldPhrase(name), slug]));
  const broaderOf = (name: string) =>
    slugByName.get(name) ?? slugByFold.get(foldPhrase(name)) ?? slugOf(name);
  const byFold = groupByFold(entries, patterns);
  const trie = buildTrie([...byFold]);
  return {
    concepts: [...bySlug].map(([slug, entry]) => conceptOf(slug, entry, broaderOf)),
    patterns,
    byFold,
    trie,
    prefixes: new NumberFilter(prefixNumbers(trie)),
    bySlug: new Map(slugs.map((slug, i) => [slug, i])),
    words: knowledge.words,
    weights: knowledge.weights,
    hash: knowledge.hash,
  };
}

/** Where the user gives a form a meaning, it has no other. */
function groupByFold(
  entries: readonly Entry[],
  patterns: readonly Pattern[],
): Map<string, number[]> {
  const isUser = (pattern: Pattern | undefined) => entries[pattern?.concept ?? -1]?.isUser === true;
  const folds = patterns.map(({ text }) => foldPhrase(text));
  const users = new Set(folds.filter((_, i) => isUser(patterns[i])));
  const byFold = new Map<string, number[]>();
  folds.forEach((fold, i) => {
    if (fold === '' || (users.has(fold) && !isUser(patterns[i]))) return;
    const same = byFold.get(fold);
    if (same) same.push(i);
    else byFold.set(fold, [i]);
  });
  return byFold;
}

function conceptOf(slug: Slug, entry: Entry, broaderOf: (name: string) => Slug): CompiledConcept {
  return {
    slug,
    name: entry.name,
    kind: entry.kind,
    aliases: entry.forms.slice(1).map(({ text }) => text),
    broader: entry.broader.map(broaderOf),
    ...(entry.definition !== undefined && { definition: entry.definition }),
    source: entry.source,
    number: hashWord(slug),
    near: entry.near.map(readPhrase),
    never: entry.never.map(readPhrase),
    isUser: entry.isUser === true,
  };
}

function readPhrase(text: string): Phrase {
  return phraseOf(foldPieces(text));
}

function patternsOf(entry: Entry, concept: number): Pattern[] {
  return [...entry.forms, ...withoutArticle(entry)].map(({ text, guard }) => ({
    concept,
    text,
    guard: guard ?? defaultGuard(text),
    single: !/[\s-]/.test(text),
  }));
}

/** `The Pile` is written `the Pile` and `on Pile`: without its article it needs a cue. */
function withoutArticle({ name }: Entry): Alias[] {
  return name.startsWith('The ') ? [{ text: name.slice(4), guard: 'cue' }] : [];
}

/** One word with a digit, an inner capital or only capitals, of up to four letters. Catches `BLEU`, `GPT-4`; refuses `ResNet`. */
function defaultGuard(text: string): Guard {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const shaped = /\d|\p{L}\p{Lu}|^\p{Lu}$/u.test(text);
  return !/\s/.test(text) && shaped && letters.length <= 4 ? 'case' : 'none';
}
