// Papers that decisions keep out come back when they are read again and are asked for: the decisions are undone.
import { curate } from './curate.ts';
import { isFault, signDecision } from './decisions/decision-line.ts';
import { holdingOf } from './decisions/undone.ts';
import type { DecisionReader, DecisionWriter } from './graph/decisions.ts';
import { isCounted, standingOf } from './graph/sort-key.ts';
import type { StoredPaper } from './graph/stored-paper.ts';
import type { Decision } from './model/decision.ts';
import type { PaperKey } from './model/paper.ts';

export interface Readmitting {
  readonly by: string;
  readonly at: Date;
}

export interface Readmitted {
  /** That are deleted no longer. */
  readonly papers: number;
  /** Of these, those that their source took back: they can be read, and count for nothing. */
  readonly withdrawn: number;
}

/** Of papers by these keys, those that are kept out come back. Undefined where none is. */
export async function readmit(
  store: DecisionReader & DecisionWriter,
  keptOut: readonly PaperKey[],
  { by, at }: Readmitting,
): Promise<Readmitted | undefined> {
  if (keptOut.length === 0) return undefined;
  const papers = await store.findPapersCalled({ keys: keptOut, recordIds: [] });
  const keys = new Set(papers.flatMap((paper) => paper.keys));
  const recordIds = new Set(papers.flatMap(({ records }) => records.map(({ id }) => id)));
  const { decisions } = await store.loadDecisions();
  const holds = holdingOf(decisions);
  const undone = decisions.filter(
    (decision, place) =>
      holds[place] === true &&
      decision.action === 'delete' &&
      (keys.has(decision.paper) || decision.records?.some((id) => recordIds.has(id)) === true),
  );
  if (undone.length === 0) return undefined;
  const undos = undone.map(({ id }) => undoOf(id, { by, at }));
  await curate(store, undos);
  return countBack(papers, await store.findPapersCalled({ keys: keptOut, recordIds: [] }));
}

function countBack(before: readonly StoredPaper[], after: readonly StoredPaper[]): Readmitted {
  const gone = new Set(before.filter(isDeleted).map(({ key }) => key));
  const back = after.filter((paper) => gone.has(paper.key) && !isDeleted(paper));
  const withdrawn = back.filter(({ sortKey }) => !isCounted(sortKey)).length;
  return { papers: back.length, withdrawn };
}

function isDeleted({ sortKey }: StoredPaper): boolean {
  return standingOf(sortKey) === 'deleted';
}

function undoOf(decision: Decision['id'], signing: Readmitting): Decision {
  const why = 'The paper was read again, and asked for.';
  const undo = signDecision({ action: 'undo', decision }, { ...signing, why });
  if (isFault(undo)) throw new Error(`${undo.message} Found: ${undo.actual}.`);
  return undo;
}
