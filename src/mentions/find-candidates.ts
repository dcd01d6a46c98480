// The visible order of the steps that look: a paper's texts in, candidates with their features out.
import type { Candidate } from './candidate.ts';
import type { Document } from './document.ts';
import type { PaperText } from './extractor.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { guardContextOf, readDocument } from './read-document.ts';
import { findLexiconPlaces } from './steps/03-lexicon.ts';
import { findAbbreviations } from './steps/04-abbreviations.ts';
import { findNames } from './steps/05-names.ts';
import { findTerms } from './steps/06-terms.ts';
import { joinCandidates } from './steps/07-candidates.ts';
import { featuresOf } from './steps/08-features.ts';
import type { Words } from './words.ts';

export interface FeaturedCandidate {
  readonly candidate: Candidate;
  readonly features: readonly string[];
}

export interface FoundCandidates {
  readonly document: Document;
  readonly candidates: readonly FeaturedCandidate[];
}

export function findCandidates(lexicon: Lexicon, words: Words, paper: PaperText): FoundCandidates {
  const document = readDocument(paper);
  const places = findLexiconPlaces(lexicon, guardContextOf(document, words));
  const pairs = findAbbreviations(document, (word) => words.stop.has(word));
  const findings = [...findNames(document, words), ...findTerms(document, words)];
  const candidates = joinCandidates(lexicon, document, places, pairs, findings);
  const context = { lexicon, document, words, cover: coverOf(document, candidates) };
  return {
    document,
    candidates: candidates.map((candidate) => ({
      candidate,
      features: featuresOf(context, candidate),
    })),
  };
}

/** For each piece the length of the longest lexicon place or abbreviation's long form over it. */
function coverOf(document: Document, candidates: readonly Candidate[]): number[] {
  const cover = new Array<number>(document.pieces.length).fill(0);
  for (const { concept, longForm, findings } of candidates) {
    if (concept === undefined && !longForm) continue;
    for (const { from, to } of findings) {
      for (let i = from; i < to; i++) cover[i] = Math.max(cover[i] ?? 0, to - from);
    }
  }
  return cover;
}
