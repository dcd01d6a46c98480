// Where the lexicon's forms are written, in; what its guards said of each out, also of those they refused.
import type { PaperText } from '../extractor.ts';
import type { FoundCandidates } from '../find-candidates.ts';
import type { CompiledConcept, Lexicon, Pattern } from '../lexicon/compile.ts';
import { type GuardContext, passGuard } from '../lexicon/guard.ts';
import { type FormMatch, findForms } from '../lexicon/match.ts';
import type { Phrase } from '../phrases.ts';
import type { LexiconPlace } from '../steps/03-lexicon.ts';
import { spanKey } from '../steps/08-candidates.ts';
import { placeOf } from './place.ts';
import type { TraceForm, TraceMeaning, TracePlace } from './trace.ts';

interface Reading {
  readonly pattern: Pattern;
  readonly concept: CompiledConcept;
}

type Verdict = Omit<TraceForm, keyof TracePlace>;

export function traceForms(paper: PaperText, found: FoundCandidates): TraceForm[] {
  const { document, guards, places, context } = found;
  const taken = new Map(places.map((place) => [spanKey(place), place]));
  return findForms(context.lexicon, document).flatMap((form) => {
    const readings = readingsOf(context.lexicon, form);
    const place = taken.get(spanKey(form));
    const verdict = place
      ? accepted(readings, guards, place, context.lexicon)
      : refused(readings, guards, form, context.lexicon);
    return verdict ? [{ ...placeOf(document, paper, form), ...verdict }] : [];
  });
}

function readingsOf(lexicon: Lexicon, { patterns }: FormMatch): Reading[] {
  return patterns.flatMap((index) => {
    const pattern = lexicon.patterns[index];
    const concept = pattern && lexicon.concepts[pattern.concept];
    return concept ? [{ pattern, concept }] : [];
  });
}

function accepted(
  readings: readonly Reading[],
  guards: GuardContext,
  place: LexiconPlace,
  lexicon: Lexicon,
): Verdict | undefined {
  const own = readings.filter(({ pattern }) => pattern.concept === place.concept);
  const chosen = own.find(
    ({ pattern }) => passGuard(lexicon, guards, pattern, place) === place.assurance,
  );
  if (!chosen) return undefined;
  const { pattern, concept } = chosen;
  return {
    meanings: [meaningOf(concept)],
    guard: pattern.guard,
    verdict: place.assurance,
    words: place.assurance === 'cued' ? present(concept.near, guards) : [],
    isInside: place.isInside,
  };
}

function refused(
  readings: readonly Reading[],
  guards: GuardContext,
  form: FormMatch,
  lexicon: Lexicon,
): Verdict | undefined {
  const [first] = readings;
  if (!first) return undefined;
  const may = readings.filter(({ pattern }) => passGuard(lexicon, guards, pattern, form));
  const left = may.length > 0 ? may : readings;
  const words = may.length > 0 ? [] : present(first.concept.never, guards);
  const verdict = may.length > 0 ? 'several' : words.length > 0 ? 'never' : 'case';
  const meanings = [...new Set(left.map(({ concept }) => concept))].map(meaningOf);
  return { meanings, guard: first.pattern.guard, verdict, words, isInside: false };
}

function present(phrases: readonly Phrase[], guards: GuardContext): string[] {
  return phrases.filter((phrase) => guards.has(phrase)).map(({ folds }) => folds.join(' '));
}

export function meaningOf({ name, kind }: CompiledConcept): TraceMeaning {
  return { name, kind };
}
