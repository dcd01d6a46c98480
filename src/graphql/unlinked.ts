// Concepts that no paper names together with one, but that share its neighbours: likely links that nobody made yet.
// Two steps of bounded width: the strongest neighbours, and the strongest partners of each of them.
import { adamicAdarWeight } from '../analytics/adamic-adar.ts';
import type { GraphReader } from '../graph/store.ts';
import type { TieQuery } from '../graph/traversal.ts';
import type { ConceptUid, Kind } from '../model/concept.ts';

/** A neighbour that both are named with. */
export interface Bridge {
  readonly uid: ConceptUid;
  /** Papers that name it with the concept that was asked for, and with the one that was found. */
  readonly papers: number;
  readonly papersOfOther: number;
}

export interface Unlinked {
  readonly uid: ConceptUid;
  /** Sum of the weights of the bridges. */
  readonly score: number;
  /** Those that weigh most first. */
  readonly bridges: readonly Bridge[];
}

export const WIDTH = { bridges: 100, partners: 200 } as const;
/** Candidates asked of the store at once whether they are linked after all. */
const AT_ONCE = 500;
/** A pair of one paper is no bridge to rely on. */
const TIES: TieQuery = { minPapers: 2 };

/** The `limit` with the highest score, then by uid. */
export async function findUnlinked(
  store: GraphReader,
  uid: ConceptUid,
  kinds: readonly Kind[] | undefined,
  limit: number,
): Promise<Unlinked[]> {
  const candidates = await findCandidates(store, uid, kinds);
  const found: Unlinked[] = [];
  for (let at = 0; at < candidates.length && found.length < limit; at += AT_ONCE) {
    const some = candidates.slice(at, at + AT_ONCE);
    const linked = await store.findLinked(
      uid,
      some.map((candidate) => candidate.uid),
    );
    found.push(...some.filter((candidate) => !linked.has(candidate.uid)));
  }
  return found.slice(0, limit);
}

async function findCandidates(
  store: GraphReader,
  uid: ConceptUid,
  kinds: readonly Kind[] | undefined,
): Promise<Unlinked[]> {
  const [near] = await store.loadPartners([uid], TIES, WIDTH.bridges);
  if (near === undefined || near.uids.length === 0) return [];
  const query = { ...TIES, ...(kinds !== undefined && { kinds }) };
  const far = await store.loadPartners(near.uids, query, WIDTH.partners);
  const steps = near.uids.map((bridge, i) => ({
    uid: bridge,
    papers: near.papers[i] ?? 0,
    weight: adamicAdarWeight(near.paperCounts[i] ?? 2),
    partners: far[i],
  }));
  // In a fixed order, so that sums of fractions come out the same on every store.
  steps.sort((x, y) => y.weight - x.weight || x.uid - y.uid);
  const direct = new Set([uid, ...near.uids]);
  const sums = new Map<ConceptUid, { uid: ConceptUid; score: number; bridges: Bridge[] }>();
  for (const { partners, weight, ...bridge } of steps) {
    for (const [place, other] of partners?.uids.entries() ?? []) {
      if (direct.has(other)) continue;
      const sum = sums.get(other) ?? { uid: other, score: 0, bridges: [] };
      sum.score += weight;
      sum.bridges.push({ ...bridge, papersOfOther: partners?.papers[place] ?? 0 });
      sums.set(other, sum);
    }
  }
  return [...sums.values()].sort((x, y) => y.score - x.score || x.uid - y.uid);
}
