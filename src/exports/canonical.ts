// The canonical export: a store in, JSON Lines out, in an order and a wording that depend on the graph alone.
import type { GraphReader, PaperView } from '../graph/store.ts';
import type { ConceptUid } from '../model/concept.ts';
import type { Mention } from '../model/mention.ts';

/**
 * One line a paper (by key), then a concept that papers name (by slug), then a relation (by uids), without line ends.
 * Two graphs are the same when these lines are. Streams: memory does not grow with the graph, but for the names of its concepts.
 */
export async function* canonicalLines(store: GraphReader): AsyncGenerator<string> {
  for await (const paper of store.readPapers()) yield JSON.stringify(paperLine(paper));
  const slugs = new Map<ConceptUid, string>();
  for await (const {
    uid,
    slug,
    name,
    kind,
    origin,
    paperCount,
    definition,
  } of store.readConcepts()) {
    if (paperCount === 0) continue;
    slugs.set(uid, slug);
    yield JSON.stringify({ concept: slug, name, kind, origin, papers: paperCount, definition });
  }
  for await (const { a, b, papers } of store.readRelations()) {
    yield JSON.stringify({ relation: [slugs.get(a), slugs.get(b)], papers });
  }
}

function paperLine({ key, mentions, sortKey: _, ...shown }: PaperView): object {
  return { paper: key, ...shown, mentions: mentions.map(mentionLine) };
}

function mentionLine(mention: Mention): readonly unknown[] {
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
  ];
}
