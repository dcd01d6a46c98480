// A change while it is planned: papers are added one after the other, the sums are drawn at the end.
import type { Curator } from '../../decisions/curator.ts';
import type { Paper, PaperKey, Standing } from '../../model/paper.ts';
import { periodOf } from '../../model/period.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { GraphChange, KeyRow, PaperRow, RecordRow } from '../change.ts';
import type { PaperOutcome, PaperToStore } from '../plan.ts';
import { isCounted } from '../sort-key.ts';
import type { IngestProgress, StoredPaper } from '../stored-paper.ts';
import { isSamePlaceAndText, isSameRow, statusOf } from './compare.ts';
import { FacetPlaces } from './facets.ts';
import { LinkDraft } from './link-draft.ts';
import { allKeys, paperRow, recordRows } from './paper-row.ts';
import { PeriodSums } from './period-sums.ts';
import type { Succession } from './successors.ts';
import type { Sign } from './sums.ts';

/** A stored record as it would be written, and the paper that has it now. */
interface StoredRecord {
  readonly paper: PaperKey;
  readonly titleHash: string;
  readonly body: string;
}

export class ChangeDraft {
  readonly #curator: Curator;
  readonly #ownKeys: ReadonlySet<PaperKey>;
  readonly #storedRecords: ReadonlyMap<string, StoredRecord>;

  readonly #removed: { key: PaperKey }[] = [];
  readonly #rekeyed: { previousKey: PaperKey; key: PaperKey }[] = [];
  readonly #papers: PaperRow[] = [];
  readonly #records: RecordRow[] = [];
  readonly #keys: KeyRow[] = [];
  readonly #links = new LinkDraft();
  readonly #facets = new FacetPlaces();
  readonly #periods = new PeriodSums();
  #counted = 0;
  #newRecords = 0;

  constructor(before: readonly StoredPaper[], after: readonly PaperToStore[], curator: Curator) {
    this.#curator = curator;
    this.#ownKeys = new Set(after.flatMap(({ paper }) => [paper.key, ...paper.keys]));
    this.#storedRecords = new Map(before.flatMap(storedRecords));
  }

  add(step: Succession): PaperOutcome {
    const { after, stored, absorbed } = step;
    const keys = this.#keysOf(step);
    const standing = this.#standingOf(after.paper, keys);
    const row = paperRow(after, this.#curator.curate(after.mentions, keys), standing);
    const merged = this.#addRecords(step);
    const hasKeys = this.#addKeys(step, keys);
    const sameMentions = stored !== undefined && stored.mentions === row.mentions;
    const status = statusOf(step, row, merged.changed || hasKeys, sameMentions);
    const sameLinks = sameMentions && isSamePlaceAndText(stored, row) && absorbed.length === 0;
    if (stored !== undefined && stored.key !== row.key) {
      this.#rekeyed.push({ previousKey: stored.key, key: row.key });
    }
    this.#countPaper(row, 1);
    if (stored !== undefined) this.#countPaper(stored, -1);
    if (!(sameMentions && isSameRow(stored, row))) this.#papers.push(row);
    if (!sameLinks) this.#links.change(stored, row);
    this.#facets.add(step, row);
    for (const gone of absorbed) {
      this.#links.change(gone, undefined);
      this.#removed.push({ key: gone.key });
      this.#countPaper(gone, -1);
    }
    return {
      key: row.key,
      status,
      standing,
      merged: stored === undefined ? merged.count - 1 : merged.count,
      absorbed: absorbed.map((paper) => paper.key),
    };
  }

  finish(basedOn: number, progress: readonly IngestProgress[]): GraphChange {
    return {
      basedOn,
      removed: this.#removed,
      rekeyed: this.#rekeyed,
      papers: this.#papers,
      records: this.#records,
      keys: this.#keys,
      ...this.#links.finish(),
      facetsGone: this.#facets.gone(),
      facets: this.#facets.rows(),
      periods: this.#periods.periods(),
      counters: {
        papers: this.#counted,
        undatedPapers: this.#periods.undated(),
        records: this.#newRecords,
        mentions: this.#links.edges,
      },
      progress,
    };
  }

  #standingOf(paper: Paper, keys: readonly PaperKey[]): Standing {
    if (this.#curator.isDeleted({ keys, records: paper.records })) return 'deleted';
    return paper.withdrawn ? 'withdrawn' : 'counted';
  }

  #countPaper({ sortKey }: { readonly sortKey: string }, sign: Sign): void {
    if (!isCounted(sortKey)) return;
    this.#counted += sign;
    this.#periods.addPaper(periodOf(sortKey), sign);
  }

  /** Records that are new, differ or belonged to another paper; counts the new ones. */
  #addRecords({ after, stored }: Succession): { count: number; changed: boolean } {
    let count = 0;
    let changed = false;
    for (const row of recordRows(after)) {
      const known = this.#storedRecords.get(row.id);
      if (known === undefined) count++;
      const home = known?.paper === stored?.key;
      if (home && known?.body === row.body && known.titleHash === row.titleHash) continue;
      this.#records.push(row);
      changed = true;
    }
    this.#newRecords += count;
    return { count, changed };
  }

  /** Whether the keys that lead to the paper change. */
  #addKeys({ after, stored }: Succession, keys: readonly PaperKey[]): boolean {
    const rows = keys
      .map((key, place) => ({ key, paper: after.paper.key, place }))
      .filter(({ key, place }) => stored?.keys[place] !== key);
    this.#keys.push(...rows);
    return rows.length > 0;
  }

  /** All that lead to the paper from now on. */
  #keysOf({ after, stored, absorbed }: Succession): PaperKey[] {
    const past = [...(stored?.keys ?? []), ...absorbed.flatMap(({ keys }) => keys)];
    return allKeys(after.paper, past, (key) => this.#ownKeys.has(key));
  }
}

function storedRecords(stored: StoredPaper): [string, StoredRecord][] {
  return stored.records.map((record, index) => [
    record.id,
    { paper: stored.key, titleHash: stored.titleHashes[index] ?? '', body: canonicalJson(record) },
  ]);
}
