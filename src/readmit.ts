// Papers that decisions keep out come back when they are read again and are asked for: the decisions are undone.
import { type CurateOutcome, curate } from './curate.ts';
import { isFault, signDecision } from './decisions/decision-line.ts';
import { holdingOf } from './decisions/undone.ts';
import type { DecisionReader, DecisionWriter } from './graph/decisions.ts';
import type { Decision } from './model/decision.ts';
import type { PaperKey } from './model/paper.ts';

export interface Readmitting {
  readonly by: string;
  readonly at: Date;
}

/** Of these papers, by key, those that are kept out. Undefined where none is. */
export async function readmit(
  store: DecisionReader & DecisionWriter,
  keptOut: readonly PaperKey[],
  { by, at }: Readmitting,
): Promise<CurateOutcome | undefined> {
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
  return await curate(
    store,
    undone.map(({ id }) => undoOf(id, { by, at })),
  );
}

function undoOf(decision: Decision['id'], signing: Readmitting): Decision {
  const why = 'The paper was read again, and asked for.';
  const undo = signDecision({ action: 'undo', decision }, { ...signing, why });
  if (isFault(undo)) throw new Error(`${undo.message} Found: ${undo.actual}.`);
  return undo;
}
