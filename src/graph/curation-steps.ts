// A planned curation as the statements that write it, in the one order in which they can run.
import type { ConceptUid } from '../model/concept.ts';
import type { CurationChange } from './curation-change.ts';
import { formRow, listingSteps } from './list-concepts.ts';
import type { Statement } from './statements.ts';
import {
  commitStep,
  goneSteps,
  linkSteps,
  paperSteps,
  rowSteps,
  settleSteps,
  uidSteps,
} from './write-steps.ts';

const NO_COUNTS = { papers: 0, undatedPapers: 0, records: 0 };
/** Papers' mentions handed over in one statement. */
const MENTIONS_AT_ONCE = 1_000;

/**
 * The log first; then what concepts are to be called, before anything settles it; then the links. Concepts that are no more
 * are swept last, when nothing points to them.
 */
export function curationSteps(change: CurationChange, pairsAtOnce: number): Statement[] {
  const { settings, unset, links, papers } = change;
  const reset = [...settings.map(({ uid }) => uid), ...unset];
  return [
    commitStep(change.basedOn, { ...(papers?.counters ?? NO_COUNTS), mentions: change.edges }),
    { name: 'staging/clear', parameters: {} },
    { name: 'staging/clear-parts', parameters: {} },
    ...rowSteps('decisions/add', change.decisions),
    ...rowSteps('decisions/add-about', change.about),
    ...rowSteps('decisions/bury', change.buried),
    ...uidSteps('decisions/revive', change.revived),
    ...rowSteps('decisions/set', settings),
    ...uidSteps('decisions/unset', unset),
    ...(change.relisting === undefined ? [] : listingSteps(change.relisting)),
    ...rowSteps('papers/recount', change.recounted, MENTIONS_AT_ONCE),
    ...goneSteps(links),
    ...(papers === undefined ? [] : paperSteps(papers)),
    ...rowSteps('concepts/add', change.concepts),
    ...linkSteps(links, pairsAtOnce, papers?.periods),
    ...uidSteps('decisions/clear-forms', reset),
    ...rowSteps('decisions/mark-forms', namesOf(change)),
    ...uidSteps('forms/sweep', reset),
    ...settleSteps(reset),
    ...uidSteps('concepts/recount', reset),
    ...uidSteps('concepts/sweep', [...reset, ...change.buried.map(({ uid }) => uid)]),
  ];
}

function namesOf({ settings }: CurationChange): ReturnType<typeof formRow>[] {
  return settings.flatMap(({ uid, name }: { uid: ConceptUid; name: string | null }) =>
    name === null ? [] : [formRow(uid, name)],
  );
}
