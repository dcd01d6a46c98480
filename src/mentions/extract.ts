// papers -> mentions: the steps composed. Pure: the same text and lexicon give the same mentions.
import { ConfigurationError } from '../errors.ts';
import { hashText } from '../model/hash.ts';
import type { Extractor } from './extractor.ts';
import { FeatureSet } from './features/feature-set.ts';
import { findCandidates } from './find-candidates.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { collectFeatures } from './steps/09-features.ts';
import { createScorer } from './steps/10-score.ts';
import { isLikely, resolveOverlaps } from './steps/11-resolve.ts';
import { buildMentions } from './steps/13-mentions.ts';
import { buildTrace, type Trace } from './trace.ts';
import { compileWords } from './words.ts';

/** Raise it whenever the same text and lexicon would give other mentions: stored papers are then stale. */
const CODE_VERSION = '1';

export interface ExtractorOptions {
  readonly lexicon: Lexicon;
  /** Hears of each paper what was found, kept and dropped, for `extract --explain`. */
  readonly onTrace?: (trace: Trace) => void;
}

/** Throws ConfigurationError where the lexicon has no weights. */
export function createExtractor({ lexicon, onTrace }: ExtractorOptions): Extractor {
  if (!lexicon.weights) {
    const message = 'The lexicon folder has no weights.json.';
    throw new ConfigurationError('LEXICON_WEIGHTS', message, 'Run `node scripts/train-scorer.ts`.');
  }
  const words = compileWords(lexicon.words);
  const score = createScorer(lexicon.weights);
  const features = new FeatureSet();
  return {
    fingerprint: hashText(`${CODE_VERSION}:${lexicon.hash}`, 16),
    concepts: lexicon.concepts,
    extract: (paper) => {
      const { document, candidates, context } = findCandidates(lexicon, words, paper);
      const scored = candidates.map((candidate) => {
        collectFeatures(context, candidate, features);
        return { candidate, score: score(features) };
      });
      const likely = scored.filter(isLikely);
      const kept = resolveOverlaps(likely, document.pieces.length);
      onTrace?.(buildTrace(document, scored, likely, kept));
      return buildMentions(lexicon, document, paper, kept);
    },
  };
}
