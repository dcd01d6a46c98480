// Papers like a paper: those that share its concepts, each concept weighed by how rare it is.
import { weighByRarity } from '../analytics/rarity.ts';
import type { GraphReader } from '../graph/store.ts';
import type { ConceptView, PaperView } from '../graph/views.ts';
import type { Loaders } from './loaders.ts';
import type { PaperWithMentions } from './mentions-of.ts';

export interface SimilarPaper {
  readonly paper: PaperView;
  /** Sum over the shared concepts of ln(papers of the graph / papers that name it). */
  readonly score: number;
  /** Rarest first. */
  readonly concepts: readonly ConceptView[];
}

/** Papers looked at for one paper. */
export const PAPERS_LOOKED_AT = 5_000;

/**
 * One statement for many papers. Exact among the papers that share one of the rarest concepts, as many of these as have
 * PAPERS_LOOKED_AT papers together: who shares only what everyone names is not looked for, but it counts for the others.
 */
export async function findSimilarPapers(
  papers: readonly PaperWithMentions[],
  first: number,
  { store, loaders }: { readonly store: GraphReader; readonly loaders: Loaders },
): Promise<readonly (readonly SimilarPaper[])[]> {
  const uidsOf = (paper: PaperWithMentions) => loaders.mentionsOf(paper).map(({ uid }) => uid);
  const named = papers.map(uidsOf);
  const [total, concepts] = await Promise.all([
    loaders.totalPapers(),
    loaders.concept.loadMany([...new Set(named.flat())]),
  ]);
  const known = new Map(
    concepts.filter(isConcept).map((concept) => [concept.uid as number, concept]),
  );
  const probes = papers.map((paper, i) => {
    const counted = (named[i] ?? []).flatMap((uid) => {
      const papersOf = known.get(uid)?.paperCount;
      return papersOf === undefined ? [] : [{ uid, papers: papersOf }];
    });
    return { paper, concepts: weighByRarity(counted, total, PAPERS_LOOKED_AT) };
  });
  const hits = await store.loadSimilar(probes, PAPERS_LOOKED_AT, first);
  return probes.map(({ paper, concepts: weighed }) =>
    (hits.get(paper.key) ?? []).map((hit) => {
      const shared = new Set(uidsOf(hit.paper));
      const both = weighed.filter(({ uid }) => shared.has(uid));
      return {
        paper: hit.paper,
        score: hit.score / 1_000,
        concepts: both.flatMap(({ uid }) => known.get(uid) ?? []),
      };
    }),
  );
}

function isConcept(loaded: ConceptView | Error | undefined): loaded is ConceptView {
  return loaded !== undefined && !(loaded instanceof Error);
}
