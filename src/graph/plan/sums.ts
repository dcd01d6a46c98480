// Differences of many papers added up before anything is written: what one paper takes and another gives is no write.
import type { ConceptUid } from '../../model/concept.ts';
import { compareCodePoints } from '../../model/order.ts';
import type { FormDelta, RelationDelta, VoteDelta } from '../change.ts';

/** 1 for what papers say from now on, -1 for what they said before. */
export type Sign = 1 | -1;

/** Sums by concept and a second name. */
class Sums<Delta extends { readonly uid: ConceptUid }> {
  readonly #sums = new Map<string, Delta>();
  readonly #nameOf: (delta: Delta) => string;
  readonly #plus: (sum: Delta | undefined, delta: Delta, sign: Sign) => Delta;

  constructor(
    nameOf: (delta: Delta) => string,
    plus: (sum: Delta | undefined, delta: Delta, sign: Sign) => Delta,
  ) {
    this.#nameOf = nameOf;
    this.#plus = plus;
  }

  add(deltas: readonly Delta[], sign: Sign): void {
    for (const delta of deltas) {
      const id = `${delta.uid} ${this.#nameOf(delta)}`;
      this.#sums.set(id, this.#plus(this.#sums.get(id), delta, sign));
    }
  }

  /** The sums that are not nothing, by uid and name. */
  rows(isNothing: (delta: Delta) => boolean): Delta[] {
    return [...this.#sums.values()]
      .filter((delta) => !isNothing(delta))
      .sort((x, y) => x.uid - y.uid || compareCodePoints(this.#nameOf(x), this.#nameOf(y)));
  }
}

export class FormSums extends Sums<FormDelta> {
  constructor() {
    super(
      ({ form }) => form,
      (sum, delta, sign) => ({
        ...delta,
        named: (sum?.named ?? 0) + sign * delta.named,
        mentioned: (sum?.mentioned ?? 0) + sign * delta.mentioned,
        folded: (sum?.folded ?? 0) + sign * delta.folded,
      }),
    );
  }

  deltas(): FormDelta[] {
    return this.rows((delta) => !(delta.named || delta.mentioned || delta.folded));
  }
}

export class VoteSums extends Sums<VoteDelta> {
  constructor() {
    super(
      ({ kind, origin }) => `${kind} ${origin}`,
      (sum, delta, sign) => ({
        ...delta,
        mentions: (sum?.mentions ?? 0) + sign * delta.mentions,
        confidence: (sum?.confidence ?? 0) + sign * delta.confidence,
      }),
    );
  }

  deltas(): VoteDelta[] {
    return this.rows((delta) => !(delta.mentions || delta.confidence));
  }
}

/** Papers by concept. */
export class CountSums {
  readonly #sums = new Map<ConceptUid, number>();

  add(uid: ConceptUid, sign: Sign): void {
    this.#sums.set(uid, (this.#sums.get(uid) ?? 0) + sign);
  }

  deltas(): { uid: ConceptUid; papers: number }[] {
    return [...this.#sums]
      .filter(([, papers]) => papers !== 0)
      .map(([uid, papers]) => ({ uid, papers }))
      .sort((x, y) => x.uid - y.uid);
  }
}

/** Papers by pair of concepts. */
export class PairSums {
  readonly #sums = new Map<ConceptUid, Map<ConceptUid, number>>();

  /** Adds all pairs of a paper's concepts: quadratic in their number. */
  add(uids: Iterable<ConceptUid>, sign: Sign): void {
    const sorted = [...uids].sort((x, y) => x - y);
    for (const [i, a] of sorted.entries()) {
      const partners = this.#partnersOf(a);
      for (const b of sorted.slice(i + 1)) partners.set(b, (partners.get(b) ?? 0) + sign);
    }
  }

  /** By a and b, so that neighbours in the file are written together. */
  deltas(): RelationDelta[] {
    const rows: RelationDelta[] = [];
    for (const [a, partners] of [...this.#sums].sort(([x], [y]) => x - y)) {
      for (const [b, papers] of [...partners].sort(([x], [y]) => x - y)) {
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
