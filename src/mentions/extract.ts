// papers -> mentions: the steps composed. Pure: the same text and lexicon give the same mentions.

import { ConfigurationError } from '../errors.ts';
import { hashText } from '../model/hash.ts';
import type { Field, Mention, Range } from '../model/mention.ts';
import { surfaceOf } from './candidate.ts';
import type { Document } from './document.ts';
import type { Extractor, PaperText } from './extractor.ts';
import { type FoundCandidates, findCandidates } from './find-candidates.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { createScorer, type Scorer } from './steps/09-score.ts';
import { type KeptPlace, resolveOverlaps, type ScoredCandidate } from './steps/10-resolve.ts';
import { conceptOf } from './steps/11-concepts.ts';
import { compileWords } from './words.ts';

/** Raise it whenever the same text and lexicon would give other mentions: stored papers are then stale. */
const CODE_VERSION = '1';
/** A candidate is kept from this probability on; chosen for the best F1 on the training papers. */
const KEPT_FROM = 0.4;
const INTRODUCES_FROM = 0.35;

export interface ExtractorOptions {
  readonly lexicon: Lexicon;
  /** Hears what each paper's candidates were and which were kept, for `extract --explain`. */
  readonly onTrace?: (trace: Trace) => void;
}

/** One candidate as an explanation shows it. */
export interface TraceLine {
  readonly surface: string;
  readonly field: Field;
  readonly rules: readonly string[];
  readonly kept: boolean;
  /** Probability that it is a concept, in thousandths. */
  readonly confidence: number;
}
export type Trace = readonly TraceLine[];

export function createExtractor({ lexicon, onTrace }: ExtractorOptions): Extractor {
  if (!lexicon.weights) {
    const message = 'The lexicon folder has no weights.json.';
    throw new ConfigurationError('LEXICON_WEIGHTS', message, 'Run `node scripts/train-scorer.ts`.');
  }
  const words = compileWords(lexicon.words);
  const score = createScorer(lexicon.weights);
  return {
    fingerprint: hashText(`${CODE_VERSION}:${lexicon.hash}`, 16),
    concepts: lexicon.concepts,
    extract: (paper) => {
      const found = findCandidates(lexicon, words, paper);
      const scored = scoreAll(found, score);
      const likely = scored.filter(({ score: { link } }) => link >= KEPT_FROM);
      const kept = resolveOverlaps(likely, found.document.pieces.length);
      onTrace?.(traceOf(found.document, scored, kept));
      return kept.map((place) => mentionOf(lexicon, found.document, paper, place));
    },
  };
}

function scoreAll({ candidates }: FoundCandidates, score: Scorer): ScoredCandidate[] {
  return candidates.map(({ candidate, features }) => ({ candidate, score: score(features) }));
}

function mentionOf(
  lexicon: Lexicon,
  document: Document,
  paper: PaperText,
  { candidate, finding, score }: KeptPlace,
): Mention {
  const first = document.pieces[finding.from];
  const last = document.pieces[finding.to - 1];
  const token = document.tokens[first?.token ?? 0];
  const field = token?.field ?? 'title';
  const display: Range = { start: first?.start ?? 0, end: last?.end ?? 0 };
  const source = paper[field].toSource(display);
  const sentence = document.sentences[document.sentenceOf[first?.token ?? 0] ?? 0];
  return {
    concept: conceptOf(lexicon, document, candidate, score.kind),
    field,
    surface: paper[field].source.slice(source.start, source.end),
    source: { start: source.start, end: source.end },
    display,
    sentence: { start: sentence?.start ?? 0, end: sentence?.end ?? 0 },
    role: score.introduces >= INTRODUCES_FROM ? 'INTRODUCES' : 'MENTIONS',
    confidence: Math.round(1000 * score.link),
    rule: finding.rule,
  };
}

function traceOf(
  document: Document,
  scored: readonly ScoredCandidate[],
  kept: readonly KeptPlace[],
): Trace {
  const keys = new Set(kept.map(({ candidate }) => candidate.key));
  return scored.map(({ candidate, score }) => {
    const [first] = candidate.findings;
    const token = document.tokens[document.pieces[first?.from ?? 0]?.token ?? 0];
    return {
      surface: first ? surfaceOf(document, first) : '',
      field: token?.field ?? 'title',
      rules: [...new Set(candidate.findings.map(({ rule }) => rule))],
      kept: keys.has(candidate.key),
      confidence: Math.round(1000 * score.link),
    };
  });
}
