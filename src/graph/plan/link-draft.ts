// The difference between what papers linked to and what they link to now: edges, spellings, votes, pairs and life lines.
import type { ConceptUid } from '../../model/concept.ts';
import type { PackedMentions } from '../../model/mention-codec.ts';
import type { PaperKey } from '../../model/paper.ts';
import { periodOf } from '../../model/period.ts';
import type { LinkChange, MentionRow, MovedRow } from '../change.ts';
import { standingOf } from '../sort-key.ts';
import { isSameEdge } from './compare.ts';
import { conceptRows, type NamedConcept } from './concept-rows.ts';
import { byUidAndSortKey, firstDates, mentionRow } from './edge-rows.ts';
import { type Links, linksOf, NO_LINKS, withoutEdges } from './links.ts';
import { Naming } from './naming.ts';
import { PeriodSums } from './period-sums.ts';
import { CountSums, FormSums, PairSums, type Sign, VoteSums } from './sums.ts';

/** What of a paper makes its links, and where they stand. */
export interface LinkedText {
  readonly key: PaperKey;
  readonly sortKey: string;
  readonly title: string;
  readonly abstract: string;
  readonly mentions: PackedMentions;
}

/** The same with the days of its date, which edges carry. */
export interface DatedText extends LinkedText {
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
}

export class LinkDraft {
  readonly #naming = new Naming();
  readonly #concepts = new Map<ConceptUid, NamedConcept>();
  readonly #mentionsGone: { uid: ConceptUid; sortKey: string }[] = [];
  readonly #mentions: MentionRow[] = [];
  readonly #movedGone: { uid: ConceptUid; sortKey: string }[] = [];
  readonly #moved: MovedRow[] = [];
  readonly #forms = new FormSums();
  readonly #votes = new VoteSums();
  readonly #paperCounts = new CountSums();
  readonly #pairs = new PairSums();
  readonly #periods = new PeriodSums();
  #edges = 0;

  /** One paper: as it is stored, undefined for a new one; and as it will be, undefined for one that goes. */
  change(before: LinkedText | undefined, after: DatedText | undefined): void {
    const old = this.#linksOf(before);
    const next = this.#linksOf(after);
    if (before !== undefined) this.#count(old, before.sortKey, -1);
    if (after !== undefined) this.#count(next, after.sortKey, 1);
    const stays = before?.sortKey === after?.sortKey;
    if (before !== undefined) this.#drop(old, before.sortKey, stays ? next : NO_LINKS);
    if (after !== undefined) this.#add(next, after, stays ? old : NO_LINKS);
  }

  /** Difference in the number of edges. */
  get edges(): number {
    return this.#edges;
  }

  finish(): LinkChange {
    const said = { forms: this.#forms.deltas(), votes: this.#votes.deltas() };
    const firsts = firstDates(this.#mentions);
    return {
      concepts: conceptRows(this.#concepts, this.#paperCounts, firsts, said),
      ...said,
      mentionsGone: this.#mentionsGone.sort(byUidAndSortKey),
      mentions: this.#mentions.sort(byUidAndSortKey),
      movedGone: this.#movedGone.sort(byUidAndSortKey),
      moved: this.#moved.sort(byUidAndSortKey),
      lives: this.#periods.lives(),
      relations: this.#pairs.deltas(),
    };
  }

  #linksOf(text: LinkedText | undefined): Links {
    if (text === undefined) return NO_LINKS;
    const standing = standingOf(text.sortKey);
    if (standing === 'deleted') return NO_LINKS;
    const links = linksOf(text, text.mentions, this.#naming);
    return standing === 'withdrawn' ? withoutEdges(links) : links;
  }

  #count(links: Links, sortKey: string, sign: Sign): void {
    this.#forms.add(links.forms, sign);
    this.#votes.add(links.votes, sign);
    this.#pairs.add(links.edges.keys(), sign);
    this.#periods.add(links.edges.keys(), periodOf(sortKey), sign);
    for (const uid of links.edges.keys()) this.#paperCounts.add(uid, sign);
    for (const concept of links.concepts) this.#concepts.set(concept.uid, concept);
    this.#edges += sign * links.edges.size;
  }

  /** `kept`: links that stand at the same place from now on. */
  #drop(old: Links, sortKey: string, kept: Links): void {
    for (const uid of old.edges.keys()) {
      if (!kept.edges.has(uid)) this.#mentionsGone.push({ uid, sortKey });
    }
    for (const uid of old.moved) if (!kept.moved.has(uid)) this.#movedGone.push({ uid, sortKey });
  }

  /** `known`: links that stand at the same place already. */
  #add(next: Links, after: DatedText, known: Links): void {
    const { key, sortKey } = after;
    for (const [uid, edge] of next.edges) {
      if (!isSameEdge(known.edges.get(uid), edge))
        this.#mentions.push(mentionRow(uid, after, edge));
    }
    for (const uid of next.moved) {
      if (!known.moved.has(uid)) this.#moved.push({ uid, paper: key, sortKey });
    }
  }
}
