// Which identities the latest batches touched: a batch that shares none with them may be planned before they are committed.
import { probeOf } from '../graph/probe.ts';
import type { StoredPaper } from '../graph/stored-paper.ts';
import type { PaperRecord } from '../model/paper.ts';
import { titleHashOf } from '../papers/hashes.ts';

/** Batches that may lie between what was asked of the store and what is planned on the answer. */
const KEPT = 4;

interface Step {
  /** Revisions before and after the batch. */
  readonly from: number;
  readonly to: number;
  readonly identities: ReadonlySet<string>;
}

export class Footprints {
  #steps: Step[] = [];

  /** A batch that was planned on one revision and leads to another; `records`: all of the papers it read and wrote. */
  add(from: number, to: number, records: Iterable<PaperRecord>): void {
    const last = this.#steps.at(-1);
    const isNext = last === undefined || last.to === from;
    const step = { from, to, identities: identitiesOf(records) };
    this.#steps = isNext ? [...this.#steps, step].slice(-KEPT) : [step];
  }

  /** Where something else happened than was planned: nothing is known any more. */
  forget(): void {
    this.#steps = [];
  }

  /**
   * The revision that the store will stand at, if what it told at `revision` about these records holds until then;
   * undefined where it may not.
   */
  nextFor(
    revision: number,
    records: readonly PaperRecord[],
    related: readonly StoredPaper[],
  ): number | undefined {
    const since = this.#steps.filter(({ to }) => to > revision);
    const last = this.#steps.at(-1);
    if (last === undefined || (since[0]?.from ?? revision) > revision) return undefined;
    if (last.to < revision) return undefined;
    const asked = identitiesOf([...records, ...related.flatMap((paper) => paper.records)]);
    return since.every(({ identities }) => identities.isDisjointFrom(asked)) ? last.to : undefined;
  }
}

function identitiesOf(records: Iterable<PaperRecord>): Set<string> {
  const hashed = [...records].map((record) => ({ record, titleHash: titleHashOf(record) }));
  const lists = Object.entries(probeOf(hashed)) as [string, readonly string[]][];
  return new Set(lists.flatMap(([kind, list]) => list.map((identity) => `${kind} ${identity}`)));
}
