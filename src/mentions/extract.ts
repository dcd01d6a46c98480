// papers -> mentions: the steps composed. Pure: the same text and lexicon give the same mentions.
import { ConfigurationError } from '../errors.ts';
import { hashText } from '../model/hash.ts';
import type { Candidate } from './candidate.ts';
import type { Extractor } from './extractor.ts';
import { findCandidates } from './find-candidates.ts';
import type { Learned } from './learned.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { buildPrior } from './prior.ts';
import { type ReplaceableSteps, STEPS } from './replaceable-steps.ts';
import { collectFeatures } from './steps/10-features.ts';
import { Scorer } from './steps/11-score.ts';
import { isLikely } from './steps/12-resolve.ts';
import { buildMentions } from './steps/14-mentions.ts';
import { buildTrace } from './trace/build-trace.ts';
import type { Trace } from './trace/trace.ts';

/** Raise it whenever the same text and lexicon would give other mentions: stored papers are then stale. */
const CODE_VERSION = '2';

export interface ExtractorOptions {
  readonly lexicon: Lexicon;
  readonly learned: Learned;
  /** Hears of each paper what was found, kept and dropped, for `extract --explain`. */
  readonly onTrace?: (trace: Trace) => void;
  /** Others than all of them, for an evaluation. */
  readonly steps?: ReplaceableSteps;
}

/** Throws ConfigurationError where the lexicon has no weights. */
export function createExtractor(options: ExtractorOptions): Extractor {
  const { lexicon, learned, onTrace, steps = STEPS } = options;
  if (!lexicon.weights) {
    const message = 'The lexicon folder has no weights.json.';
    throw new ConfigurationError('LEXICON_WEIGHTS', message, 'Run `npm run train`.');
  }
  const prior = buildPrior(lexicon, learned, steps);
  const scorer = new Scorer(lexicon.weights);
  return {
    fingerprint: hashText(`${CODE_VERSION}:${lexicon.hash}:${learned.hash}`, 16),
    concepts: lexicon.concepts,
    extract: (paper) => {
      const found = findCandidates(prior, paper);
      const { document, candidates, context, guards, ofField } = found;
      const scored = candidates.map((candidate) => {
        scorer.begin();
        collectFeatures(context, candidate, scorer);
        return { candidate, score: scorer.score(isOwn(lexicon, candidate) ? 1 : ofField) };
      });
      const likely = scored.filter(isLikely);
      const kept = steps.resolveOverlaps(likely, document.pieces.length);
      const mentions = buildMentions(lexicon, guards, paper, kept);
      onTrace?.(buildTrace({ paper, found, scored, kept, mentions }));
      return mentions;
    },
  };
}

function isOwn(lexicon: Lexicon, { concept }: Candidate): boolean {
  return concept !== undefined && lexicon.concepts[concept]?.isUser === true;
}
