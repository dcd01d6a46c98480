// What one paper's mentions say to the graph: its edges, and its votes for the names, kinds and origins of concepts.

import type { ConceptUid, ExtractedConcept, Slug } from '../../model/concept.ts';
import {
  countsFor,
  type MentionTable,
  type PackedMentions,
  readMentionTable,
} from '../../model/mention-codec.ts';
import { compareCodePoints } from '../../model/order.ts';
import { COLUMN, type MentionColumns } from '../../model/packed-columns.ts';
import type { FormDelta, VoteDelta } from '../change.ts';
import type { NamedConcept } from './concept-rows.ts';
import type { Naming } from './naming.ts';

export interface Edge {
  readonly count: number;
  readonly confidence: number;
  readonly introduces: boolean;
}

export interface Links {
  readonly edges: ReadonlyMap<ConceptUid, Edge>;
  /** Concepts as extracted of which a mention counts for another, or for none. */
  readonly moved: ReadonlySet<ConceptUid>;
  readonly concepts: readonly NamedConcept[];
  readonly forms: readonly FormDelta[];
  readonly votes: readonly VoteDelta[];
}

/** The text that mentions' display ranges index. */
export interface ShownText {
  readonly title: string;
  readonly abstract: string;
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

export const NO_LINKS: Links = {
  edges: new Map(),
  moved: new Set(),
  concepts: [],
  forms: [],
  votes: [],
};

/** All that a paper says counts for nothing: it is only found again by the concepts it names, where decisions speak of these. */
export function withoutEdges({ edges, moved }: Links): Links {
  return { ...NO_LINKS, moved: new Set([...edges.keys(), ...moved]) };
}

/** What one paper says of one concept. */
interface Group {
  readonly uid: ConceptUid;
  readonly slug: Slug;
  readonly first: ExtractedConcept;
  readonly mentions: Said[];
}

/** A mention with the concept it names. */
interface Said {
  readonly concept: ExtractedConcept;
  readonly columns: MentionColumns;
}

/** Linear in the mentions. Names and forms count once a paper, confidences once a mention. */
export function linksOf(text: ShownText, packed: PackedMentions, naming: Naming): Links {
  const edges = new Map<ConceptUid, Edge>();
  const concepts: NamedConcept[] = [];
  const forms: FormDelta[] = [];
  const votes: VoteDelta[] = [];
  const table = readMentionTable(packed);
  for (const group of groupsOf(table, naming)) {
    edges.set(group.uid, edgeOf(group.mentions));
    concepts.push(namedConcept(group));
    addForms(forms, group, text, naming);
    addVotes(votes, group);
  }
  return { edges, moved: movedFrom(table, naming), concepts, forms, votes };
}

function movedFrom({ concepts, mentions, moved }: MentionTable, naming: Naming): Set<ConceptUid> {
  const uids = new Set<ConceptUid>();
  for (const place of moved.keys()) {
    const concept = concepts[mentions[place]?.[0] ?? -1];
    if (concept !== undefined) uids.add(naming.uid(concept.slug));
  }
  return uids;
}

function groupsOf(table: MentionTable, naming: Naming): Iterable<Group> {
  const groups = new Map<Slug, Group>();
  for (const [place, columns] of table.mentions.entries()) {
    const concept = table.concepts[columns[0]];
    const slug = concept === undefined ? null : countsFor(table.moved.get(place), concept);
    if (concept === undefined || slug === null) continue;
    let group = groups.get(slug);
    if (group === undefined) {
      group = { uid: naming.uid(slug), slug, first: concept, mentions: [] };
      groups.set(slug, group);
    }
    group.mentions.push({ concept, columns });
  }
  return groups.values();
}

function edgeOf(mentions: readonly Said[]): Edge {
  let highest = 0;
  let introduces = false;
  for (const { columns } of mentions) {
    highest = Math.max(highest, columns[COLUMN.confidence]);
    introduces ||= columns[COLUMN.role] === 'INTRODUCES';
  }
  return { count: mentions.length, confidence: highest, introduces };
}

function namedConcept({ uid, slug, first: { name, kind, origin } }: Group): NamedConcept {
  return { uid, slug, name, kind, origin };
}

function addForms(
  forms: FormDelta[],
  { uid, mentions }: Group,
  text: ShownText,
  naming: Naming,
): void {
  const own = new Map<string, Writable<FormDelta>>();
  const ownForm = (form: string): Writable<FormDelta> => {
    const known = own.get(form);
    if (known !== undefined) return known;
    const fold = naming.fold(form);
    const tails = naming.tails(form);
    const added = { uid, form, fold, tails, named: 0, mentioned: 0, folded: 0 };
    own.set(form, added);
    return added;
  };
  for (const { concept, columns } of mentions) {
    ownForm(concept.name).named = 1;
    ownForm(shownForm(text, columns)).mentioned = 1;
  }
  for (const first of firstOfFolds(own.values())) first.folded = 1;
  forms.push(...own.values());
}

/** Of the forms that occur and fold alike the first in code-point order. */
function firstOfFolds(forms: Iterable<Writable<FormDelta>>): Writable<FormDelta>[] {
  const firsts: Writable<FormDelta>[] = [];
  for (const form of forms) {
    if (form.mentioned === 0) continue;
    const place = firsts.findIndex(({ fold }) => fold === form.fold);
    const first = firsts[place];
    if (first === undefined) firsts.push(form);
    else if (compareCodePoints(form.form, first.form) < 0) firsts[place] = form;
  }
  return firsts;
}

/** Catches what is not one line of words with single blanks between: `a\nb`, `a  b`; refuses `a b`. */
const TO_STRAIGHTEN = /^\s|\s$|\s\s|[^\S ]/;

/** The mention as a reader sees it, on one line; the surface where the range shows nothing. */
function shownForm(text: ShownText, columns: MentionColumns): string {
  const shown = text[columns[COLUMN.field]].slice(
    columns[COLUMN.displayStart],
    columns[COLUMN.displayEnd],
  );
  if (shown !== '' && !TO_STRAIGHTEN.test(shown)) return shown;
  const form = shown.trim() === '' ? columns[COLUMN.surface] : shown;
  return form.trim().replace(/\s+/g, ' ');
}

function addVotes(votes: VoteDelta[], { uid, mentions }: Group): void {
  const own: Writable<VoteDelta>[] = [];
  for (const { concept, columns } of mentions) {
    const { kind, origin } = concept;
    let sum = own.find((vote) => vote.kind === kind && vote.origin === origin);
    if (sum === undefined) {
      sum = { uid, kind, origin, mentions: 0, confidence: 0 };
      own.push(sum);
    }
    sum.mentions++;
    sum.confidence += columns[COLUMN.confidence];
  }
  votes.push(...own);
}
