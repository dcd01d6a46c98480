// Differences of many papers to what is counted by period.
import type { ConceptUid } from '../../model/concept.ts';
import { type Period, type PeriodCount, UNDATED } from '../../model/period.ts';
import type { LifeDelta } from '../change.ts';
import { inOrder, type Sign } from './sums.ts';

/** Papers by concept and period, and of all concepts by period. */
export class PeriodSums {
  readonly #lives = new Map<ConceptUid, Map<Period, number>>();
  readonly #periods = new Map<Period, number>();

  /** A paper of the period that names these concepts. */
  add(uids: Iterable<ConceptUid>, period: Period, sign: Sign): void {
    for (const uid of uids) {
      let life = this.#lives.get(uid);
      if (life === undefined) {
        life = new Map();
        this.#lives.set(uid, life);
      }
      life.set(period, (life.get(period) ?? 0) + sign);
    }
  }

  addPaper(period: Period, sign: Sign): void {
    this.#periods.set(period, (this.#periods.get(period) ?? 0) + sign);
  }

  /** By uid and period, so that neighbours in the file are written together. */
  lives(): LifeDelta[] {
    const rows: LifeDelta[] = [];
    for (const uid of inOrder(this.#lives.keys())) {
      for (const { period, papers } of counts(this.#lives.get(uid) ?? new Map()))
        rows.push({ uid, period, papers });
    }
    return rows;
  }

  /** Papers without any date. */
  undated(): number {
    return this.#periods.get(UNDATED) ?? 0;
  }

  periods(): PeriodCount[] {
    return counts(this.#periods);
  }
}

function counts(sums: ReadonlyMap<Period, number>): PeriodCount[] {
  return inOrder(sums.keys())
    .map((period) => ({ period, papers: sums.get(period) ?? 0 }))
    .filter(({ papers }) => papers !== 0);
}
