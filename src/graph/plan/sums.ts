// Differences of many papers added up before anything is written: what one paper takes and another gives is no write.
import type { ConceptUid } from '../../model/concept.ts';
import { compareCodePoints } from '../../model/order.ts';
import type { FormDelta, RelationDelta, VoteDelta } from '../change.ts';

/** 1 for what papers say from now on, -1 for what they said before. */
export type Sign = 1 | -1;

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** Numbers from the least on. */
export function inOrder<N extends number>(numbers: Iterable<N>): N[] {
  return [...numbers].sort((x, y) => x - y);
}

/** Sums by concept and a second name. */
abstract class Sums<Delta extends { readonly uid: ConceptUid }> {
  readonly #sums = new Map<ConceptUid, Map<string, Writable<Delta>>>();

  protected abstract nameOf(delta: Delta): string;
  protected abstract plus(sum: Writable<Delta>, delta: Delta, sign: Sign): void;
  protected abstract isNothing(sum: Delta): boolean;
  /** Nothing yet, under the names of the delta. */
  protected abstract zero(delta: Delta): Writable<Delta>;

  add(deltas: readonly Delta[], sign: Sign): void {
    for (const delta of deltas) {
      const sums = this.#sumsOf(delta.uid);
      const name = this.nameOf(delta);
      const known = sums.get(name);
      const sum = known ?? this.zero(delta);
      if (known === undefined) sums.set(name, sum);
      this.plus(sum, delta, sign);
    }
  }

  /** The sums that are not nothing, by uid and name. */
  deltas(): Delta[] {
    const rows: Delta[] = [];
    for (const uid of inOrder(this.#sums.keys())) {
      const sums = [...this.#sumsOf(uid).values()].filter((sum) => !this.isNothing(sum));
      if (sums.length > 1) sums.sort((x, y) => compareCodePoints(this.nameOf(x), this.nameOf(y)));
      for (const sum of sums) rows.push(sum);
    }
    return rows;
  }

  #sumsOf(uid: ConceptUid): Map<string, Writable<Delta>> {
    const known = this.#sums.get(uid);
    if (known !== undefined) return known;
    const sums = new Map<string, Writable<Delta>>();
    this.#sums.set(uid, sums);
    return sums;
  }
}

export class FormSums extends Sums<FormDelta> {
  protected override nameOf({ form }: FormDelta): string {
    return form;
  }

  protected override zero(delta: FormDelta): FormDelta {
    return { ...delta, named: 0, mentioned: 0, folded: 0 };
  }

  protected override plus(sum: Writable<FormDelta>, delta: FormDelta, sign: Sign): void {
    sum.named += sign * delta.named;
    sum.mentioned += sign * delta.mentioned;
    sum.folded += sign * delta.folded;
  }

  protected override isNothing({ named, mentioned, folded }: FormDelta): boolean {
    return !(named || mentioned || folded);
  }
}

export class VoteSums extends Sums<VoteDelta> {
  protected override nameOf({ kind, origin }: VoteDelta): string {
    return `${kind} ${origin}`;
  }

  protected override zero(delta: VoteDelta): VoteDelta {
    return { ...delta, mentions: 0, confidence: 0 };
  }

  protected override plus(sum: Writable<VoteDelta>, delta: VoteDelta, sign: Sign): void {
    sum.mentions += sign * delta.mentions;
    sum.confidence += sign * delta.confidence;
  }

  protected override isNothing({ mentions, confidence }: VoteDelta): boolean {
    return !(mentions || confidence);
  }
}

/** Papers by concept. */
export class CountSums {
  readonly #sums = new Map<ConceptUid, number>();

  add(uid: ConceptUid, papers: number): void {
    this.#sums.set(uid, (this.#sums.get(uid) ?? 0) + papers);
  }

  of(uid: ConceptUid): number {
    return this.#sums.get(uid) ?? 0;
  }
}

/** Papers by pair of concepts. */
export class PairSums {
  readonly #sums = new Map<ConceptUid, Map<ConceptUid, number>>();

  /** Adds all pairs of a paper's concepts: quadratic in their number. */
  add(uids: Iterable<ConceptUid>, sign: Sign): void {
    const sorted = inOrder(uids);
    for (const [i, a] of sorted.entries()) {
      const partners = this.#partnersOf(a);
      for (let next = i + 1; next < sorted.length; next++) {
        const b = sorted[next];
        if (b !== undefined) partners.set(b, (partners.get(b) ?? 0) + sign);
      }
    }
  }

  /** Adds sums of other papers. */
  addDeltas(deltas: readonly RelationDelta[]): void {
    for (const { a, b, papers } of deltas) {
      const partners = this.#partnersOf(a);
      partners.set(b, (partners.get(b) ?? 0) + papers);
    }
  }

  /** By a and b, so that neighbours in the file are written together. */
  deltas(): RelationDelta[] {
    const rows: RelationDelta[] = [];
    for (const a of inOrder(this.#sums.keys())) {
      const partners = this.#partnersOf(a);
      for (const b of inOrder(partners.keys())) {
        const papers = partners.get(b) ?? 0;
        if (papers !== 0) rows.push({ a, b, papers });
      }
    }
    return rows;
  }

  #partnersOf(a: ConceptUid): Map<ConceptUid, number> {
    const known = this.#sums.get(a);
    if (known !== undefined) return known;
    const partners = new Map<ConceptUid, number>();
    this.#sums.set(a, partners);
    return partners;
  }
}
