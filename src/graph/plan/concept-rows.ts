// What the papers of a batch say of concepts as a whole: how many more name them, since when, and what they would be called.
import { type ConceptUid, KINDS, type Kind, ORIGINS } from '../../model/concept.ts';
import type { ConceptRow, FormDelta, VoteDelta } from '../change.ts';
import type { CountSums } from './sums.ts';

/** A concept as one mention names it. */
export type NamedConcept = Pick<ConceptRow, 'uid' | 'slug' | 'name' | 'kind' | 'origin'>;

/**
 * One row a concept whose papers or first date change, by uid. Name, kind and origin are those that the votes of the batch
 * decide on, which is all there is to decide on where no other paper names the concept: as concepts/settle does it.
 */
export function conceptRows(
  named: ReadonlyMap<ConceptUid, NamedConcept>,
  counts: CountSums,
  firsts: ReadonlyMap<ConceptUid, string>,
  { forms, votes }: { readonly forms: readonly FormDelta[]; readonly votes: readonly VoteDelta[] },
): ConceptRow[] {
  const formsOf = Map.groupBy(forms, ({ uid }) => uid);
  const votesOf = Map.groupBy(votes, ({ uid }) => uid);
  const rows: ConceptRow[] = [];
  for (const concept of [...named.values()].sort((x, y) => x.uid - y.uid)) {
    const { uid } = concept;
    const papers = counts.of(uid);
    const first = firsts.get(uid) ?? null;
    if (papers === 0 && first === null) continue;
    const ownVotes = votesOf.get(uid) ?? [];
    rows.push({
      uid,
      slug: concept.slug,
      name: commonestName(formsOf.get(uid) ?? []) ?? concept.name,
      kind: strongestKind(ownVotes) ?? concept.kind,
      origin: firstOrigin(ownVotes) ?? concept.origin,
      papers,
      first,
    });
  }
  return rows;
}

/** Of several that as many papers chose the first in code-point order: they come in this order. */
function commonestName(forms: readonly FormDelta[]): string | undefined {
  let most = 0;
  let name: string | undefined;
  for (const { form, named } of forms) {
    if (named <= most) continue;
    most = named;
    name = form;
  }
  return name;
}

function strongestKind(votes: readonly VoteDelta[]): Kind | undefined {
  let most = 0;
  let strongest: Kind | undefined;
  for (const kind of KINDS) {
    let sum = 0;
    for (const vote of votes) if (vote.kind === kind) sum += vote.confidence;
    if (sum <= most) continue;
    most = sum;
    strongest = kind;
  }
  return strongest;
}

function firstOrigin(votes: readonly VoteDelta[]) {
  return ORIGINS.find((origin) => votes.some((vote) => vote.origin === origin));
}
