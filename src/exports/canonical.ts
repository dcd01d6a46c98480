// The canonical export: a store in, JSON Lines out, in an order and a wording that depend on the graph alone.
import type { GraphReader } from '../graph/store.ts';
import type { ConceptView, PaperView } from '../graph/views.ts';
import type { ConceptUid } from '../model/concept.ts';
import type { CountedMention } from '../model/mention.ts';
import { compareCodePoints } from '../model/order.ts';
import { inSlices } from './in-slices.ts';
import { NODES_AT_ONCE } from './node-details.ts';
import { namedConcepts } from './whole-graph.ts';

/**
 * One line a paper (by key), then the same of a withdrawn one, then a key that leads to a paper beside its own (by key), then a concept that papers name
 * (by slug, with its spellings and parents), then a relation (by uids), without line ends. Two graphs are the same when
 * these lines are; an edited text leaves its old key behind, which goes on leading to the paper. Streams: memory does not grow with the graph, but for the slugs of its concepts.
 */
export async function* canonicalLines(store: GraphReader): AsyncGenerator<string> {
  for await (const paper of store.readPapers()) yield JSON.stringify(paperLine(paper));
  for await (const paper of store.readWithdrawnPapers()) {
    yield JSON.stringify({ ...paperLine(paper), withdrawn: true });
  }
  for await (const { key, paper } of store.readRedirects())
    yield JSON.stringify({ redirect: key, to: paper });
  const slugs = new Map<ConceptUid, string>();
  for await (const concepts of inSlices(namedConcepts(store), NODES_AT_ONCE)) {
    for (const { uid, slug } of concepts) slugs.set(uid, slug);
    for (const line of await conceptLines(store, concepts)) yield JSON.stringify(line);
  }
  for await (const { a, b, papers } of store.readRelations()) {
    yield JSON.stringify({ relation: [slugs.get(a), slugs.get(b)], papers });
  }
}

async function conceptLines(
  store: GraphReader,
  concepts: readonly ConceptView[],
): Promise<readonly object[]> {
  const uids = concepts.map(({ uid }) => uid);
  const [forms, broader] = await Promise.all([store.loadForms(uids), store.loadBroader(uids)]);
  return concepts.map(({ slug, name, kind, origin, paperCount, definition }, i) => ({
    concept: slug,
    name,
    kind,
    origin,
    papers: paperCount,
    definition,
    aliases: (forms[i] ?? [])
      .map(({ form, papers, listed }) => ({ form, papers, listed }))
      .sort((x, y) => compareCodePoints(x.form, y.form)),
    broader: (broader[i] ?? []).map((parent) => parent.slug).sort(compareCodePoints),
  }));
}

function paperLine({ key, mentions, sortKey: _, withdrawn: _told, ...shown }: PaperView): object {
  return { paper: key, ...shown, mentions: mentions.map(mentionLine) };
}

/** The concept it counts for comes last, where that is not the one it was extracted as. */
function mentionLine(mention: CountedMention): readonly unknown[] {
  const { concept, field, surface, source, display, sentence, role, confidence, rule } = mention;
  return [
    concept.slug,
    concept.name,
    concept.kind,
    concept.origin,
    field,
    surface,
    source.start,
    source.end,
    display.start,
    display.end,
    sentence.start,
    sentence.end,
    role,
    confidence,
    rule,
    ...(mention.countsFor === concept.slug ? [] : [mention.countsFor]),
  ];
}
