// Who comes next: partners of a level, each once, strongest first.
import { npmi } from '../../analytics/npmi.ts';
import type { Partners } from '../../graph/traversal.ts';
import type { ConceptUid } from '../../model/concept.ts';
import type { Rank } from './view.ts';

/** A concept of the level, with its partners. */
export interface LevelConcept {
  readonly paperCount: number;
  readonly partners: Partners;
}

interface Score {
  readonly papers: number;
  readonly npmi: number;
}

/**
 * PAPERS: by the papers shared with all of the level. NPMI: by the closest tie to one of the level, then by papers.
 * Ties by uid. `total`: papers of the graph, asked for only where it is needed.
 */
export function rankPartners(
  level: readonly LevelConcept[],
  rankBy: Rank,
  total: number,
): readonly ConceptUid[] {
  const scores = new Map<ConceptUid, Score>();
  for (const { paperCount, partners } of level) {
    partners.uids.forEach((uid, i) => {
      const papers = partners.papers[i] ?? 0;
      const closeness =
        rankBy === 'NPMI' ? npmi(papers, paperCount, partners.paperCounts[i] ?? papers, total) : 0;
      const known = scores.get(uid);
      scores.set(uid, {
        papers: papers + (known?.papers ?? 0),
        npmi: Math.max(closeness, known?.npmi ?? -1),
      });
    });
  }
  return [...scores]
    .sort(([x, xs], [y, ys]) => ys.npmi - xs.npmi || ys.papers - xs.papers || x - y)
    .map(([uid]) => uid);
}
