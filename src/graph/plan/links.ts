// What one paper's mentions say to the graph: its edges, and its votes for the names, kinds and origins of concepts.
import type { ConceptUid, ExtractedConcept, Slug } from '../../model/concept.ts';
import type { Mention } from '../../model/mention.ts';
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

/** Maps a concept as extracted to the concept it counts for; decisions (merge, split) will give another mapping. */
export type Effective = (uid: ConceptUid) => ConceptUid;

export const NO_LINKS: Links = { edges: new Map(), concepts: [], forms: [], votes: [] };

/** uids and folds by name, each worked out once a batch. */
export class Naming {
  readonly #effective: Effective;
  readonly #uids = new Map<Slug, ConceptUid>();
  readonly #folds = new Map<string, string>();

  constructor(effective: Effective) {
    this.#effective = effective;
  }

  uid(slug: Slug): ConceptUid {
    const known = this.#uids.get(slug);
    if (known !== undefined) return known;
    const uid = this.#effective(uidOf(slug));
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
}

/** Linear in the mentions. Names and forms count once a paper, confidences once a mention. */
export function linksOf(text: ShownText, mentions: readonly Mention[], naming: Naming): Links {
  const groups = new Map<ConceptUid, Mention[]>();
  for (const mention of mentions) {
    const uid = naming.uid(mention.concept.slug);
    const group = groups.get(uid);
    if (group === undefined) groups.set(uid, [mention]);
    else group.push(mention);
  }
  const edges = new Map<ConceptUid, Edge>();
  const concepts: ConceptRow[] = [];
  const forms: FormDelta[] = [];
  const votes: VoteDelta[] = [];
  for (const [uid, group] of groups) {
    edges.set(uid, edgeOf(group));
    concepts.push(...conceptRow(uid, group));
    forms.push(...formsOf(uid, text, group, naming));
    votes.push(...votesOf(uid, group));
  }
  return { edges, concepts, forms, votes };
}

function edgeOf(group: readonly Mention[]): Edge {
  return {
    count: group.length,
    confidence: Math.max(...group.map((mention) => mention.confidence)),
    introduces: group.some((mention) => mention.role === 'INTRODUCES'),
  };
}

/** A first name and kind, until the votes are settled; none where the mention counts for another concept. */
function conceptRow(uid: ConceptUid, group: readonly Mention[]): ConceptRow[] {
  const own = group.find((mention) => uidOf(mention.concept.slug) === uid)?.concept;
  return own === undefined ? [] : [rowOf(uid, own)];
}

function rowOf(uid: ConceptUid, { slug, name, kind, origin }: ExtractedConcept): ConceptRow {
  return { uid, slug, name, kind, origin };
}

function formsOf(
  uid: ConceptUid,
  text: ShownText,
  group: readonly Mention[],
  naming: Naming,
): FormDelta[] {
  const named = new Set(group.map((mention) => mention.concept.name));
  const mentioned = new Set(group.map((mention) => shownForm(text, mention)));
  const firstOfFold = new Map<string, string>();
  for (const form of [...mentioned].sort(compareCodePoints)) {
    const fold = naming.fold(form);
    if (!firstOfFold.has(fold)) firstOfFold.set(fold, form);
  }
  return [...named.union(mentioned)].map((form) => {
    const fold = naming.fold(form);
    return {
      uid,
      form,
      fold,
      named: named.has(form) ? 1 : 0,
      mentioned: mentioned.has(form) ? 1 : 0,
      folded: firstOfFold.get(fold) === form ? 1 : 0,
    };
  });
}

/** The mention as a reader sees it, on one line; the surface where the range shows nothing. */
function shownForm(text: ShownText, mention: Mention): string {
  const shown = text[mention.field].slice(mention.display.start, mention.display.end);
  const form = shown.trim() === '' ? mention.surface : shown;
  return form.trim().replace(/\s+/g, ' ');
}

function votesOf(uid: ConceptUid, group: readonly Mention[]): VoteDelta[] {
  const votes = new Map<string, VoteDelta>();
  for (const { concept, confidence } of group) {
    const { kind, origin } = concept;
    const id = `${kind} ${origin}`;
    const vote = votes.get(id);
    votes.set(id, {
      uid,
      kind,
      origin,
      mentions: (vote?.mentions ?? 0) + 1,
      confidence: (vote?.confidence ?? 0) + confidence,
    });
  }
  return [...votes.values()];
}
