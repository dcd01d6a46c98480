// Found paths with their concepts and the papers of their steps, loaded together however many paths there are.
import type { ConceptView } from '../../graph/views.ts';
import type { ConceptUid } from '../../model/concept.ts';
import type { GraphQLContext } from '../context.ts';
import type { FoundPath, PathSearch } from './path-search.ts';

export interface PathHop {
  readonly source: ConceptView;
  readonly target: ConceptView;
  readonly papers: number;
}

export interface PathDetails {
  readonly concepts: readonly ConceptView[];
  readonly hops: readonly PathHop[];
  readonly cost: number;
}

/** Two statements. */
export async function withHops(
  { paths }: PathSearch,
  { loaders, store }: Pick<GraphQLContext, 'loaders' | 'store'>,
): Promise<PathDetails[]> {
  const uids = [...new Set(paths.flatMap((path) => path.uids))];
  if (uids.length === 0) return [];
  const steps = paths.reduce((sum, path) => sum + path.uids.length, 0);
  const [loaded, ties] = await Promise.all([
    loaders.concept.loadMany(uids),
    // All ties among so few concepts: at most as many as pairs of them.
    steps < 2 ? [] : store.findRelationsAmong(uids, 1, uids.length ** 2),
  ]);
  const concepts = new Map(
    loaded.flatMap((concept) =>
      concept === undefined || concept instanceof Error ? [] : [[concept.uid, concept] as const],
    ),
  );
  const papers = new Map(ties.map((tie) => [`${tie.a} ${tie.b}`, tie.papers]));
  return paths.map((path) => detailsOf(path, concepts, papers));
}

function detailsOf(
  { uids, cost }: FoundPath,
  known: ReadonlyMap<ConceptUid, ConceptView>,
  papers: ReadonlyMap<string, number>,
): PathDetails {
  const concepts = uids.flatMap((uid) => known.get(uid) ?? []);
  const hops = concepts.slice(1).flatMap((target, place) => {
    const source = concepts[place];
    if (source === undefined) return [];
    const pair = [source.uid, target.uid].sort((x, y) => x - y).join(' ');
    return { source, target, papers: papers.get(pair) ?? 0 };
  });
  return { concepts, hops, cost };
}

export function describeSearch({ status, paths, looked }: PathSearch): string {
  const number = paths.length === 1 ? '1 path' : `${paths.length} paths`;
  switch (status) {
    case 'FOUND':
      return `${number} found.`;
    case 'NOT_CONNECTED':
      return 'No path leads from one to the other.';
    case 'TOO_FAR':
      return 'None is as short as maxLength asks: raise it.';
    case 'BUDGET_EXCEEDED':
      return paths.length === 0
        ? `The search ended after ${looked} pairs without finding a path; there may be one. Try a concept between the two.`
        : `The search ended after ${looked} pairs: ${number} found, but there may be better ones.`;
  }
}
