// Loaders of decisions, as long as one request.
import { fatesOf } from '../../decisions/fates.ts';
import type { DecisionPage, DecisionReader, NumberedDecision } from '../../graph/decisions.ts';
import type { ConceptUid } from '../../model/concept.ts';
import type { DecisionId } from '../../model/decision.ts';
import { loaderPerArguments, remembered } from '../batching.ts';

export interface DecisionLoaders {
  decisionsAbout(uid: ConceptUid, page: DecisionPage): Promise<readonly NumberedDecision[]>;
  /** Why decisions have no effect; reads the whole log, as far as it was not read before. */
  decisionFates(): Promise<ReadonlyMap<DecisionId, string>>;
}

export function decisionLoaders(store: DecisionReader): DecisionLoaders {
  return {
    decisionsAbout: loaderPerArguments((uids: readonly ConceptUid[], page: DecisionPage) =>
      store.loadDecisionsAbout(uids, page),
    ),
    decisionFates: remembered<void, ReadonlyMap<DecisionId, string>>(async () =>
      fatesOf((await store.loadDecisions()).decisions),
    ),
  };
}
