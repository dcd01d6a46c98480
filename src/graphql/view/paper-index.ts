// What some papers name, turned round: the papers of each concept, so that partners are counted without looking at all papers.
// A concept is a number, its place in `uids`. All pairs together cost the squares of what each paper names.
import type { NamedPapers } from '../../graph/named-papers.ts';
import type { TieQuery } from '../../graph/traversal.ts';
import type { ConceptUid } from '../../model/concept.ts';

/** A concept, and the papers that name it, or that name it too. */
export interface NumberedPapers {
  readonly concept: number;
  readonly papers: number;
}

export class PaperIndex {
  readonly #named: NamedPapers;
  /** Where the papers of each concept begin in `#papers`; one more for the end. */
  readonly #starts: Int32Array;
  readonly #papers: Int32Array;
  readonly #numbers: ReadonlyMap<ConceptUid, number>;
  /** Of one count after the other: all 0 in between. */
  readonly #counts: Int32Array;

  constructor(named: NamedPapers) {
    const { uids, names, ends } = named;
    this.#named = named;
    this.#numbers = new Map(uids.map((uid, i) => [uid, i]));
    this.#counts = new Int32Array(uids.length);
    this.#starts = startsOf(names, uids.length);
    this.#papers = new Int32Array(names.length);
    const next = this.#starts.slice();
    for (let paper = 0, at = 0; paper < ends.length; paper++) {
      for (const end = ends[paper] ?? 0; at < end; at++) {
        const concept = names[at] ?? 0;
        const place = next[concept] ?? 0;
        this.#papers[place] = paper;
        next[concept] = place + 1;
      }
    }
  }

  get papers(): number {
    return this.#named.ends.length;
  }

  get concepts(): number {
    return this.#named.uids.length;
  }

  /** Undefined for what none of the papers names. */
  numberOf(uid: ConceptUid): number | undefined {
    return this.#numbers.get(uid);
  }

  uidOf(concept: number): ConceptUid {
    const uid = this.#named.uids[concept];
    if (uid === undefined) throw new Error(`There is no concept ${concept} among the papers.`);
    return uid;
  }

  papersOf(concept: number): number {
    return (this.#starts[concept + 1] ?? 0) - (this.#starts[concept] ?? 0);
  }

  /** Whether a concept or pair of so many papers is wanted. */
  fits({ concept, papers }: NumberedPapers, { kinds, minPapers }: TieQuery): boolean {
    const kind = this.#named.kinds[concept];
    return papers >= (minPapers ?? 1) && kind !== undefined && (kinds?.includes(kind) ?? true);
  }

  /** All that is named together with the concept, in no order. */
  partnersOf(concept: number): NumberedPapers[] {
    const { names, ends } = this.#named;
    const counts = this.#counts;
    const met: number[] = [];
    for (let at = this.#starts[concept] ?? 0; at < (this.#starts[concept + 1] ?? 0); at++) {
      const paper = this.#papers[at] ?? 0;
      for (let i = ends[paper - 1] ?? 0; i < (ends[paper] ?? 0); i++) {
        const other = names[i] ?? 0;
        if (other === concept) continue;
        const count = counts[other] ?? 0;
        if (count === 0) met.push(other);
        counts[other] = count + 1;
      }
    }
    const partners = met.map((other) => ({ concept: other, papers: counts[other] ?? 0 }));
    for (const other of met) counts[other] = 0;
    return partners;
  }
}

function startsOf(names: Int32Array, concepts: number): Int32Array {
  const starts = new Int32Array(concepts + 1);
  for (const concept of names) starts[concept + 1] = (starts[concept + 1] ?? 0) + 1;
  for (let i = 0; i < concepts; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  return starts;
}

/** Most papers first, then by uid, as numbers go with uids. */
export function byPapers(a: NumberedPapers, b: NumberedPapers): number {
  return b.papers - a.papers || a.concept - b.concept;
}
