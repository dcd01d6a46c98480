// Pairs by numbers in, pairs between concepts out, with how close they are.
import { npmi } from '../analytics/npmi.ts';
import type { DatedRelation } from '../graph/views.ts';
import type { ConceptUid } from '../model/concept.ts';
import type { ExportEdge, ExportEnd } from './graph.ts';

/** `total`: the papers that all are counted over. A pair is left out where one of it is no node. */
export function tiedEdges(
  relations: readonly DatedRelation[],
  ends: ReadonlyMap<ConceptUid, ExportEnd>,
  total: number,
): ExportEdge[] {
  return relations.flatMap(({ a, b, papers, firstOn, lastOn }) => {
    const [source, target] = [ends.get(a), ends.get(b)];
    if (source === undefined || target === undefined) return [];
    const closeness = npmi(papers, source.papers, target.papers, total);
    return [{ source, target, papers, npmi: closeness, firstOn, lastOn }];
  });
}
