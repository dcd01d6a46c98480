// What one paper's mentions say to the graph: its edges, and its votes for the names, kinds and origins of concepts.

import { tailsOf } from '../../model/completion.ts';
import type { ConceptUid, ExtractedConcept, Slug } from '../../model/concept.ts';
import {
  COLUMN,
  type MentionColumns,
  type MentionTable,
  type PackedMentions,
  readMentionTable,
} from '../../model/mention-codec.ts';
import { compareCodePoints } from '../../model/order.ts';
import { foldName, uidOf } from '../../model/slug.ts';
import type { ConceptRow, FormDelta, VoteDelta } from '../change.ts';

export interface Edge {
  readonly count: number;
  readonly confidence: number;
  readonly introduces: boolean;
}

export interface Links {
  readonly edges: ReadonlyMap<ConceptUid, Edge>;
  readonly concepts: readonly ConceptRow[];
  readonly forms: readonly FormDelta[];
  readonly votes: readonly VoteDelta[];
}

/** The text that mentions' display ranges index. */
export interface ShownText {
  readonly title: string;
  readonly abstract: string;
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

export const NO_LINKS: Links = { edges: new Map(), concepts: [], forms: [], votes: [] };

/** uids, folds and tails by name, each worked out once a batch. */
export class Naming {
  readonly #uids = new Map<Slug, ConceptUid>();
  readonly #folds = new Map<string, string>();
  readonly #tails = new Map<string, readonly string[]>();

  uid(slug: Slug): ConceptUid {
    const known = this.#uids.get(slug);
    if (known !== undefined) return known;
    const uid = uidOf(slug);
    this.#uids.set(slug, uid);
    return uid;
  }

  fold(form: string): string {
    const known = this.#folds.get(form);
    if (known !== undefined) return known;
    const fold = foldName(form);
    this.#folds.set(form, fold);
    return fold;
  }

  tails(form: string): readonly string[] {
    const known = this.#tails.get(form);
    if (known !== undefined) return known;
    const tails = tailsOf(form);
    this.#tails.set(form, tails);
    return tails;
  }
}

/** What one paper says of one concept. */
interface Group {
  readonly uid: ConceptUid;
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
  const concepts: ConceptRow[] = [];
  const forms: FormDelta[] = [];
  const votes: VoteDelta[] = [];
  for (const group of groupsOf(readMentionTable(packed), naming)) {
    const { uid, mentions } = group;
    edges.set(uid, edgeOf(mentions));
    const own = mentions.find(({ concept }) => uidOf(concept.slug) === uid)?.concept;
    // None where the mention counts for another concept.
    if (own !== undefined) concepts.push(conceptRow(uid, own));
    addForms(forms, group, text, naming);
    addVotes(votes, group);
  }
  return { edges, concepts, forms, votes };
}

function groupsOf({ concepts, mentions }: MentionTable, naming: Naming): Iterable<Group> {
  const groups = new Map<ConceptUid, Group>();
  const groupOf = concepts.map(({ slug }) => {
    const uid = naming.uid(slug);
    const known = groups.get(uid);
    if (known !== undefined) return known;
    const group: Group = { uid, mentions: [] };
    groups.set(uid, group);
    return group;
  });
  for (const columns of mentions) {
    const [number] = columns;
    const concept = concepts[number];
    if (concept !== undefined) groupOf[number]?.mentions.push({ concept, columns });
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

/** A first name and kind, until the votes are settled. */
function conceptRow(uid: ConceptUid, { slug, name, kind, origin }: ExtractedConcept): ConceptRow {
  return { uid, slug, name, kind, origin };
}

function addForms(
  forms: FormDelta[],
  { uid, mentions }: Group,
  text: ShownText,
  naming: Naming,
): void {
  const named = new Set<string>();
  const mentioned = new Set<string>();
  for (const { concept, columns } of mentions) {
    named.add(concept.name);
    mentioned.add(shownForm(text, columns));
  }
  const firstOfFold = new Map<string, string>();
  for (const form of mentioned) {
    const fold = naming.fold(form);
    const first = firstOfFold.get(fold);
    if (first === undefined || compareCodePoints(form, first) < 0) firstOfFold.set(fold, form);
  }
  for (const form of named.union(mentioned)) {
    const fold = naming.fold(form);
    forms.push({
      uid,
      form,
      fold,
      tails: naming.tails(form),
      named: named.has(form) ? 1 : 0,
      mentioned: mentioned.has(form) ? 1 : 0,
      folded: firstOfFold.get(fold) === form ? 1 : 0,
    });
  }
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
  const sums = new Map<string, Writable<VoteDelta>>();
  for (const { concept, columns } of mentions) {
    const { kind, origin } = concept;
    const id = `${kind} ${origin}`;
    const sum = sums.get(id) ?? { uid, kind, origin, mentions: 0, confidence: 0 };
    sums.set(id, sum);
    sum.mentions++;
    sum.confidence += columns[COLUMN.confidence];
  }
  votes.push(...sums.values());
}
