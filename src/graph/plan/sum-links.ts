// Changes of links that were planned apart, added up: as if they had been planned at once.
import type { ConceptUid } from '../../model/concept.ts';
import type { ConceptRow, LifeDelta, LinkChange } from '../change.ts';
import { conceptRows } from './concept-rows.ts';
import { byUidAndSortKey } from './edge-rows.ts';
import { CountSums, FormSums, PairSums, VoteSums } from './sums.ts';

/** No paper may be in two of them. */
export function sumLinks(parts: readonly LinkChange[]): LinkChange {
  const forms = new FormSums();
  const votes = new VoteSums();
  const pairs = new PairSums();
  for (const part of parts) {
    forms.add(part.forms, 1);
    votes.add(part.votes, 1);
    pairs.addDeltas(part.relations);
  }
  const said = { forms: forms.deltas(), votes: votes.deltas() };
  return {
    concepts: sumConcepts(
      parts.flatMap((part) => part.concepts),
      said,
    ),
    ...said,
    mentionsGone: parts.flatMap((part) => part.mentionsGone).sort(byUidAndSortKey),
    mentions: parts.flatMap((part) => part.mentions).sort(byUidAndSortKey),
    movedGone: parts.flatMap((part) => part.movedGone).sort(byUidAndSortKey),
    moved: parts.flatMap((part) => part.moved).sort(byUidAndSortKey),
    lives: sumLives(parts.flatMap((part) => part.lives)),
    relations: pairs.deltas(),
  };
}

function sumConcepts(
  rows: readonly ConceptRow[],
  said: Pick<LinkChange, 'forms' | 'votes'>,
): ConceptRow[] {
  const counts = new CountSums();
  const firsts = new Map<ConceptUid, string>();
  for (const { uid, papers, first } of rows) {
    counts.add(uid, papers);
    const known = firsts.get(uid);
    if (first !== null && (known === undefined || first < known)) firsts.set(uid, first);
  }
  return conceptRows(new Map(rows.map((row) => [row.uid, row])), counts, firsts, said);
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
