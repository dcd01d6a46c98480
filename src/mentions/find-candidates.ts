// The visible order of the steps that look: a paper's texts in, candidates and what their features are read from out.
import type { Candidate, Finding } from './candidate.ts';
import type { Document } from './document.ts';
import { domainClass } from './domain.ts';
import type { PaperText } from './extractor.ts';
import { buildFeatureContext, type FeatureContext } from './features/context.ts';
import type { GuardContext } from './lexicon/guard.ts';
import type { Prior } from './prior.ts';
import { guardContextOf, readDocument } from './read-document.ts';
import { findLexiconPlaces, type LexiconPlace } from './steps/03-lexicon.ts';
import type { AbbreviationPair } from './steps/04-abbreviations.ts';
import { findNames } from './steps/06-names.ts';
import { findTerms } from './steps/07-terms.ts';
import { joinCandidates } from './steps/08-candidates.ts';
import { sweepNames } from './steps/09-sweep.ts';

export interface FoundCandidates {
  readonly document: Document;
  readonly candidates: readonly Candidate[];
  readonly context: FeatureContext;
  readonly guards: GuardContext;
  /** Probability that the text is of the field at all. */
  readonly ofField: number;
  /** What the steps saw, for an explanation: places of the lexicon, pairs, the tagger's spans, names and terms. */
  readonly places: readonly LexiconPlace[];
  readonly pairs: readonly AbbreviationPair[];
  readonly tagged: readonly Finding[];
  readonly looked: readonly Finding[];
}

/** What it gives holds until it is asked about the next paper. */
export function findCandidates(
  { lexicon, words, vocabulary, tagger, domain, steps, room }: Prior,
  paper: PaperText,
): FoundCandidates {
  const document = readDocument(vocabulary, paper, room);
  const guards = guardContextOf(document);
  const places = findLexiconPlaces(lexicon, guards);
  const pairs = steps.findAbbreviations(document);
  tagger.read({ lexicon, document, places, pairs });
  const { chain } = tagger;
  const looked = [...findNames(document), ...findTerms(document)];
  const tagged = steps.findTagged(document, chain);
  const findings = [...tagged, ...steps.keepPossible(looked, chain)];
  const { folds } = room;
  const joined = joinCandidates({ lexicon, words, document, folds, places, pairs, findings });
  const candidates = sweepNames(document, folds, joined);
  const ofField = domain.chanceOf(document, places);
  const context = buildFeatureContext({
    lexicon,
    vocabulary,
    document,
    chain,
    domain: domainClass(ofField),
    places,
    candidates,
  });
  return { document, candidates, context, guards, ofField, places, pairs, tagged, looked };
}
