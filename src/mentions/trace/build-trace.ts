// What the steps handed on in, an explanation of one paper out. It looks again where the steps keep no record of what
// they left, so that extraction itself pays nothing for it.
import type { Mention } from '../../model/mention.ts';
import type { PaperText } from '../extractor.ts';
import type { FoundCandidates } from '../find-candidates.ts';
import type { KeptPlace, ScoredCandidate } from '../steps/12-resolve.ts';
import { traceCandidates } from './candidates.ts';
import { inThousandths } from './place.ts';
import { traceSteps } from './steps.ts';
import type { Trace } from './trace.ts';

export interface Extraction {
  readonly paper: PaperText;
  readonly found: FoundCandidates;
  readonly scored: readonly ScoredCandidate[];
  readonly kept: readonly KeptPlace[];
  /** One for each kept place, in their order. */
  readonly mentions: readonly Mention[];
}

/** To be called before the next paper is read: the tagger's sums hold until then. */
export function buildTrace(extraction: Extraction): Trace {
  const { found, mentions } = extraction;
  return {
    texts: found.document.texts,
    ofField: inThousandths(found.ofField),
    steps: traceSteps(extraction),
    candidates: traceCandidates(extraction),
    mentions,
  };
}
