// Papers' mentions in, names that the lexicon lacks out, each with all that was seen of it. Memory grows with the names.
import { foldPhrase } from '../../mentions/fold.ts';
import type { Kind } from '../../model/concept.ts';
import type { Mention } from '../../model/mention.ts';
import { isShortFor, ShortForms } from './short-forms.ts';

export interface ReadPaper {
  readonly id: string;
  readonly mentions: readonly Mention[];
  /** The sentence of a mention; asked for few of them. */
  sentenceOf(mention: Mention): string;
}

export interface Candidate {
  /** Its spellings folded as the matcher folds. */
  readonly key: string;
  /** Papers that write it so. */
  readonly spellings: Map<string, number>;
  readonly kinds: Map<Kind, number>;
  /** Numbers of the papers that name it, ascending. */
  readonly papers: number[];
  /** Ids of papers that propose it: the first, and how many. */
  introducedBy?: string;
  introductions: number;
  /** Folded short forms and how they are written. */
  readonly shorts: Map<string, string>;
  readonly example: { readonly id: string; readonly sentence: string };
}

export interface Gathered {
  readonly papers: number;
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly shortForms: ShortForms;
  /** Spelling of every long form of a pair, by its fold; lexicon names among them. */
  readonly longForms: ReadonlyMap<string, string>;
}

export class Gatherer {
  #papers = 0;
  readonly #candidates = new Map<string, Candidate>();
  readonly #shortForms = new ShortForms();
  readonly #longForms = new Map<string, string>();

  add(paper: ReadPaper): void {
    const byKey = Map.groupBy(paper.mentions, ({ concept }) => foldPhrase(concept.name));
    for (const [key, mentions] of byKey) {
      const shorts = shortsOf(mentions);
      for (const short of shorts.keys()) this.#shortForms.add(short, key);
      const [first] = mentions;
      if (first === undefined) continue;
      if (shorts.size > 0 && !this.#longForms.has(key))
        this.#longForms.set(key, first.concept.name);
      if (first.concept.origin !== 'lexicon') this.#note(key, paper, first, mentions, shorts);
    }
    this.#papers++;
  }

  gathered(): Gathered {
    return {
      papers: this.#papers,
      candidates: this.#candidates,
      shortForms: this.#shortForms,
      longForms: this.#longForms,
    };
  }

  #note(
    key: string,
    paper: ReadPaper,
    first: Mention,
    mentions: readonly Mention[],
    shorts: ReadonlyMap<string, string>,
  ): void {
    const { name, kind } = first.concept;
    const candidate = this.#candidates.get(key) ?? newCandidate(key, paper, first);
    this.#candidates.set(key, candidate);
    count(candidate.spellings, name);
    count(candidate.kinds, kind);
    candidate.papers.push(this.#papers);
    for (const [fold, text] of shorts) {
      if (!candidate.shorts.has(fold)) candidate.shorts.set(fold, text);
    }
    if (!mentions.some(({ role }) => role === 'INTRODUCES')) return;
    candidate.introducedBy ??= paper.id;
    candidate.introductions++;
  }
}

function newCandidate(key: string, { id, sentenceOf }: ReadPaper, first: Mention): Candidate {
  return {
    key,
    spellings: new Map(),
    kinds: new Map(),
    papers: [],
    introductions: 0,
    shorts: new Map(),
    example: { id, sentence: sentenceOf(first) },
  };
}

/** Surfaces that are short for the concept's name, by their fold. */
function shortsOf(mentions: readonly Mention[]): Map<string, string> {
  const shorts = new Map<string, string>();
  for (const { surface, concept } of mentions) {
    const fold = foldPhrase(surface);
    if (!shorts.has(fold) && isShortFor(surface, concept.name)) {
      shorts.set(fold, surface.replace(/(?<=\p{Lu})s$/u, ''));
    }
  }
  return shorts;
}

export function count<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
