// What an export tells of concepts beside their counts, loaded for many at once.
import type { GraphReader } from '../graph/store.ts';
import type { ConceptView } from '../graph/views.ts';
import { compareCodePoints } from '../model/order.ts';
import type { ExportNode, ExportPlace } from './graph.ts';

/** Concepts whose details are loaded together. */
export const NODES_AT_ONCE = 200;

/** Spellings, parents and dates of concepts, in their order. `placed`: where each stands, if anywhere. */
export async function loadNodes(
  store: GraphReader,
  concepts: readonly { readonly concept: ConceptView; readonly papers: number }[],
  placed: readonly (ExportPlace | null)[],
): Promise<ExportNode[]> {
  const uids = concepts.map(({ concept }) => concept.uid);
  // One after the other: an export is no hurry worth a thread, and its cache, for each.
  const forms = await store.loadForms(uids);
  const broader = await store.loadBroader(uids);
  const ends = await store.loadDatedEnds(uids);
  return concepts.map(({ concept: { uid, slug, name, kind, definition }, papers }, i) => ({
    uid,
    slug,
    name,
    kind,
    definition,
    papers,
    aliases: [...new Set((forms[i] ?? []).map(({ form }) => form))]
      .filter((form) => form !== name)
      .sort(compareCodePoints),
    broader: (broader[i] ?? []).map((parent) => parent.slug).sort(compareCodePoints),
    firstOn: ends[i]?.firstOn ?? null,
    lastOn: ends[i]?.lastOn ?? null,
    place: placed[i] ?? null,
  }));
}
