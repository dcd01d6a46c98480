// The statements that list concepts anew: their names, kinds, definitions, spellings and the hierarchy.
import type { ListedConcept } from '../decisions/curate-lexicon.ts';
import { tailsOf } from '../model/completion.ts';
import { KINDS } from '../model/concept.ts';
import { foldName, uidOf } from '../model/slug.ts';
import type { Relisting } from './curation-change.ts';
import type { Statement } from './statements.ts';
import { rowSteps, settleSteps, uidSteps } from './write-steps.ts';

/** Concepts that were listed before and are no longer stay while papers name them. */
export function listingSteps({ concepts, before }: Relisting): Statement[] {
  const now = concepts.map(({ slug }) => uidOf(slug));
  const kept = new Set(now);
  const all = [...now, ...before];
  return [
    { name: 'lexicon/clear', parameters: {} },
    { name: 'lexicon/clear-forms', parameters: {} },
    { name: 'lexicon/clear-broader', parameters: {} },
    ...rowSteps('lexicon/list', concepts.map(listedRow)),
    ...rowSteps('lexicon/list-forms', concepts.flatMap(formRows)),
    ...rowSteps('lexicon/list-broader', concepts.flatMap(broaderRows)),
    ...uidSteps('forms/sweep', before),
    ...settleSteps(all),
    ...uidSteps('concepts/recount', all),
    ...uidSteps(
      'concepts/sweep',
      before.filter((uid) => !kept.has(uid)),
    ),
  ];
}

/** The first name and kind are those of a concept that is not there yet and that the lexicon gives none. */
function listedRow({ slug, name, kind, definition }: ListedConcept) {
  return {
    uid: uidOf(slug),
    slug,
    name: name ?? slug,
    kind: kind ?? KINDS[0],
    listedName: name,
    listedKind: kind,
    definition,
  };
}

function formRows({ slug, forms }: ListedConcept) {
  return forms.map((form) => formRow(uidOf(slug), form));
}

/** A spelling that someone lists, whether papers use it or not. */
export function formRow(uid: ReturnType<typeof uidOf>, form: string) {
  return { uid, form, fold: foldName(form), tails: tailsOf(form) };
}

function broaderRows({ slug, broader }: ListedConcept) {
  return broader.map((parent) => ({ uid: uidOf(slug), parent: uidOf(parent) }));
}
