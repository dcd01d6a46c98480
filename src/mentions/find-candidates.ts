// The visible order of the steps that look: a paper's texts in, candidates and what their features are read from out.
import type { Candidate } from './candidate.ts';
import type { Document } from './document.ts';
import type { PaperText } from './extractor.ts';
import { buildFeatureContext, type FeatureContext } from './features/context.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { guardContextOf, readDocument } from './read-document.ts';
import { findLexiconPlaces } from './steps/03-lexicon.ts';
import { findAbbreviations } from './steps/04-abbreviations.ts';
import { findNames } from './steps/05-names.ts';
import { findTerms } from './steps/06-terms.ts';
import { joinCandidates } from './steps/07-candidates.ts';
import { sweepNames } from './steps/08-sweep.ts';
import type { Words } from './words.ts';

export interface FoundCandidates {
  readonly document: Document;
  readonly candidates: readonly Candidate[];
  readonly context: FeatureContext;
}

export function findCandidates(lexicon: Lexicon, words: Words, paper: PaperText): FoundCandidates {
  const document = readDocument(paper);
  const places = findLexiconPlaces(lexicon, guardContextOf(document, words));
  const pairs = findAbbreviations(document, (word) => words.stop.has(word));
  const findings = [...findNames(document, words), ...findTerms(document, words)];
  const joined = joinCandidates(lexicon, words, document, places, pairs, findings);
  const candidates = sweepNames(document, joined);
  const context = buildFeatureContext(lexicon, words, document, places, candidates);
  return { document, candidates, context };
}
