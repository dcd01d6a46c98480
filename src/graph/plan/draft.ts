// A change while it is planned: papers are added one after the other, the sums are drawn at the end.
import type { ConceptUid } from '../../model/concept.ts';
import type { PaperKey } from '../../model/paper.ts';
import { periodOf } from '../../model/period.ts';
import { canonicalJson } from '../canonical-json.ts';
import type {
  ConceptRow,
  GraphChange,
  KeyRow,
  MentionRow,
  PaperRow,
  RecordRow,
} from '../change.ts';
import type { PaperOutcome, PaperToStore } from '../plan.ts';
import type { IngestProgress, StoredPaper } from '../store.ts';
import { isSameEdge, isSamePlaceAndText, isSameRow, statusOf } from './compare.ts';
import { byUidAndSortKey, firstDates, mentionRow } from './edge-rows.ts';
import { FacetPlaces } from './facets.ts';
import { type Links, linksOf, Naming, NO_LINKS } from './links.ts';
import { allKeys, paperRow, recordRows } from './paper-row.ts';
import { PeriodSums } from './period-sums.ts';
import type { Succession } from './successors.ts';
import { CountSums, FormSums, PairSums, type Sign, VoteSums } from './sums.ts';

/** A stored record as it would be written, and the paper that has it now. */
interface StoredRecord {
  readonly paper: PaperKey;
  readonly titleHash: string;
  readonly body: string;
}

export class ChangeDraft {
  readonly #naming = new Naming();
  readonly #ownKeys: ReadonlySet<PaperKey>;
  readonly #storedRecords: ReadonlyMap<string, StoredRecord>;

  readonly #removed: { key: PaperKey }[] = [];
  readonly #rekeyed: { previousKey: PaperKey; key: PaperKey }[] = [];
  readonly #papers: PaperRow[] = [];
  readonly #records: RecordRow[] = [];
  readonly #keys: KeyRow[] = [];
  readonly #concepts = new Map<ConceptUid, ConceptRow>();
  readonly #mentionsGone: { uid: ConceptUid; sortKey: string }[] = [];
  readonly #mentions: MentionRow[] = [];
  readonly #facets = new FacetPlaces();
  readonly #forms = new FormSums();
  readonly #votes = new VoteSums();
  readonly #paperCounts = new CountSums();
  readonly #pairs = new PairSums();
  readonly #periods = new PeriodSums();
  #added = 0;
  #newRecords = 0;
  #edges = 0;

  constructor(before: readonly StoredPaper[], after: readonly PaperToStore[]) {
    this.#ownKeys = new Set(after.flatMap(({ paper }) => [paper.key, ...paper.keys]));
    this.#storedRecords = new Map(before.flatMap(storedRecords));
  }

  add(step: Succession): PaperOutcome {
    const { after, stored, absorbed } = step;
    const row = paperRow(after);
    const merged = this.#addRecords(step);
    const hasKeys = this.#addKeys(step);
    const sameMentions = stored !== undefined && stored.mentions === row.mentions;
    const status = statusOf(step, row, merged.changed || hasKeys, sameMentions);
    const sameLinks = sameMentions && isSamePlaceAndText(stored, row) && absorbed.length === 0;
    if (stored === undefined) this.#added++;
    else if (stored.key !== row.key) {
      this.#rekeyed.push({ previousKey: stored.key, key: row.key });
    }
    this.#periods.addPaper(periodOf(row.sortKey), 1);
    if (stored !== undefined) this.#periods.addPaper(periodOf(stored.sortKey), -1);
    if (!(sameMentions && isSameRow(stored, row))) this.#papers.push(row);
    if (!sameLinks) this.#link(step, row);
    this.#facets.add(step, row);
    for (const gone of absorbed) {
      this.#removed.push({ key: gone.key });
      this.#periods.addPaper(periodOf(gone.sortKey), -1);
    }
    return {
      key: row.key,
      status,
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
      concepts: [...this.#concepts.values()].sort((x, y) => x.uid - y.uid),
      forms: this.#forms.deltas(),
      votes: this.#votes.deltas(),
      mentionsGone: this.#mentionsGone.sort(byUidAndSortKey),
      mentions: this.#mentions.sort(byUidAndSortKey),
      facetsGone: this.#facets.gone(),
      facets: this.#facets.rows(),
      paperCounts: this.#paperCounts.deltas(firstDates(this.#mentions)),
      lives: this.#periods.lives(),
      periods: this.#periods.periods(),
      relations: this.#pairs.deltas(),
      counters: {
        papers: this.#added - this.#removed.length,
        undatedPapers: this.#periods.undated(),
        records: this.#newRecords,
        mentions: this.#edges,
      },
      progress,
    };
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
  #addKeys({ after, stored, absorbed }: Succession): boolean {
    const { paper } = after;
    const past = [...(stored?.keys ?? []), ...absorbed.flatMap(({ keys }) => keys)];
    const keys = allKeys(paper, past, (key) => this.#ownKeys.has(key));
    const rows = keys
      .map((key, place) => ({ key, paper: paper.key, place }))
      .filter(({ key, place }) => stored?.keys[place] !== key);
    this.#keys.push(...rows);
    return rows.length > 0;
  }

  /** The difference between what the stored papers said and what this one says. */
  #link({ after, stored, absorbed }: Succession, row: PaperRow): void {
    const old = stored === undefined ? NO_LINKS : this.#linksOf(stored);
    const next = linksOf(row, after.mentions, this.#naming);
    if (stored !== undefined) this.#count(old, stored.sortKey, -1);
    this.#count(next, row.sortKey, 1);
    if (stored !== undefined) this.#dropEdges(old, stored.sortKey, row, next);
    for (const gone of absorbed) {
      const links = this.#linksOf(gone);
      this.#count(links, gone.sortKey, -1);
      this.#dropEdges(links, gone.sortKey, row, NO_LINKS);
    }
    for (const concept of next.concepts) this.#concepts.set(concept.uid, concept);
    for (const [uid, edge] of next.edges) {
      const same = stored?.sortKey === row.sortKey && isSameEdge(old.edges.get(uid), edge);
      if (!same) this.#mentions.push(mentionRow(uid, row, edge));
    }
  }

  #linksOf(stored: StoredPaper): Links {
    return linksOf(stored, stored.mentions, this.#naming);
  }

  #count(links: Links, sortKey: string, sign: Sign): void {
    this.#forms.add(links.forms, sign);
    this.#votes.add(links.votes, sign);
    this.#pairs.add(links.edges.keys(), sign);
    this.#periods.add(links.edges.keys(), periodOf(sortKey), sign);
    for (const uid of links.edges.keys()) this.#paperCounts.add(uid, sign);
    this.#edges += sign * links.edges.size;
  }

  #dropEdges(old: Links, sortKey: string, row: PaperRow, next: Links): void {
    for (const uid of old.edges.keys()) {
      if (sortKey !== row.sortKey || !next.edges.has(uid))
        this.#mentionsGone.push({ uid, sortKey });
    }
  }
}

function storedRecords(stored: StoredPaper): [string, StoredRecord][] {
  return stored.records.map((record, index) => [
    record.id,
    { paper: stored.key, titleHash: stored.titleHashes[index] ?? '', body: canonicalJson(record) },
  ]);
}
