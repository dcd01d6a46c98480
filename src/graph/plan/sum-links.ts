// Changes of links that were planned apart, added up: as if they had been planned at once.
import type { ConceptUid } from '../../model/concept.ts';
import type { ConceptRow, LifeDelta, LinkChange, PaperCountDelta } from '../change.ts';
import { byUidAndSortKey } from './edge-rows.ts';
import { FormSums, PairSums, VoteSums } from './sums.ts';

/** No paper may be in two of them. */
export function sumLinks(parts: readonly LinkChange[]): LinkChange {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const forms = new FormSums();
  const votes = new VoteSums();
  const pairs = new PairSums();
  const concepts = new Map<ConceptUid, ConceptRow>();
  for (const part of parts) {
    forms.add(part.forms, 1);
    votes.add(part.votes, 1);
    pairs.addDeltas(part.relations);
    for (const concept of part.concepts) concepts.set(concept.uid, concept);
  }
  return {
    concepts: [...concepts.values()].sort((x, y) => x.uid - y.uid),
    forms: forms.deltas(),
    votes: votes.deltas(),
    mentionsGone: parts.flatMap((part) => part.mentionsGone).sort(byUidAndSortKey),
    mentions: parts.flatMap((part) => part.mentions).sort(byUidAndSortKey),
    movedGone: parts.flatMap((part) => part.movedGone).sort(byUidAndSortKey),
    moved: parts.flatMap((part) => part.moved).sort(byUidAndSortKey),
    paperCounts: sumCounts(parts.flatMap((part) => part.paperCounts)),
    lives: sumLives(parts.flatMap((part) => part.lives)),
    relations: pairs.deltas(),
  };
}

function sumCounts(deltas: readonly PaperCountDelta[]): PaperCountDelta[] {
  const groups = Map.groupBy(deltas, ({ uid }) => uid);
  return [...groups]
    .map(([uid, group]) => ({ uid, papers: papersOf(group), first: earliestOf(group) }))
    .filter(({ papers, first }) => papers !== 0 || first !== null)
    .sort((x, y) => x.uid - y.uid);
}

function sumLives(deltas: readonly LifeDelta[]): LifeDelta[] {
  const groups = Map.groupBy(deltas, ({ uid, period }) => `${uid} ${period}`);
  return [...groups.values()]
    .flatMap((group) => group.slice(0, 1).map((first) => ({ ...first, papers: papersOf(group) })))
    .filter(({ papers }) => papers !== 0)
    .sort((x, y) => x.uid - y.uid || x.period - y.period);
}

function papersOf(deltas: readonly { readonly papers: number }[]): number {
  return deltas.reduce((sum, { papers }) => sum + papers, 0);
}

function earliestOf(deltas: readonly PaperCountDelta[]): string | null {
  const firsts = deltas.flatMap(({ first }) => (first === null ? [] : [first]));
  return firsts.sort()[0] ?? null;
}
