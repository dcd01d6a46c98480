// What the papers of a batch say of concepts as a whole: how many more name them, since when, and what they would be called.
import { type ConceptUid, KINDS, type Kind, ORIGINS } from '../../model/concept.ts';
import type { ConceptRow, FormDelta, VoteDelta } from '../change.ts';
import type { CountSums } from './sums.ts';

/** A concept as one mention names it. */
export type NamedConcept = Pick<ConceptRow, 'uid' | 'slug' | 'name' | 'kind' | 'origin'>;

/**
 * One row a concept whose papers or first date change, by uid. Name, kind and origin are those that the votes of the batch
 * decide on, which is all there is to decide on where no other paper names the concept: as concepts/settle does it. Forms and votes
 * come by uid.
 */
export function conceptRows(
  named: ReadonlyMap<ConceptUid, NamedConcept>,
  counts: CountSums,
  firsts: ReadonlyMap<ConceptUid, string>,
  { forms, votes }: { readonly forms: readonly FormDelta[]; readonly votes: readonly VoteDelta[] },
): ConceptRow[] {
  const formsOf = askedInOrder(forms);
  const votesOf = askedInOrder(votes);
  const rows: ConceptRow[] = [];
  for (const concept of [...named.values()].sort((x, y) => x.uid - y.uid)) {
    const { uid } = concept;
    const ownForms = formsOf(uid);
    const ownVotes = votesOf(uid);
    const papers = counts.of(uid);
    const first = firsts.get(uid) ?? null;
    if (papers === 0 && first === null) continue;
    rows.push({
      uid,
      slug: concept.slug,
      name: commonestName(ownForms) ?? concept.name,
      kind: strongestKind(ownVotes) ?? concept.kind,
      origin: firstOrigin(ownVotes) ?? concept.origin,
      papers,
      first,
    });
  }
  return rows;
}

/** The rows of a concept, of rows by uid; concepts must be asked for in the same order, each once. */
function askedInOrder<Row extends { readonly uid: ConceptUid }>(
  rows: readonly Row[],
): (uid: ConceptUid) => readonly Row[] {
  let end = 0;
  return (uid) => {
    while ((rows[end]?.uid ?? uid) < uid) end++;
    const from = end;
    while (rows[end]?.uid === uid) end++;
    return rows.slice(from, end);
  };
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
