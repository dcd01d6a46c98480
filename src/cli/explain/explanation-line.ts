// One paper explained to a machine: the same as for a person, offsets into the texts as they were read, probabilities
// from 0 to 1.
import type {
  Trace,
  TraceAbbreviation,
  TraceCandidate,
  TraceFinding,
  TraceForm,
  TracePlace,
} from '../../mentions/trace/trace.ts';
import { mentionLine } from '../mention-line.ts';

export function explanationLine({ ofField, mentions, steps, candidates }: Trace) {
  return {
    mentions: mentions.map(mentionLine),
    ofField: ofField / 1000,
    steps: {
      lexicon: steps.lexicon.map(formLine),
      abbreviations: steps.abbreviations.map(pairLine),
      tagger: steps.tagger.map(findingLine),
      names: steps.names.map(findingLine),
      terms: steps.terms.map(findingLine),
      sweep: steps.sweep.map(findingLine),
    },
    candidates: candidates.map(candidateLine),
  };
}

function placeLine({ surface, field, source: { start, end } }: TracePlace) {
  return { surface, field, start, end };
}

function formLine(form: TraceForm) {
  const { meanings, guard, verdict, words, isInside } = form;
  return { ...placeLine(form), meanings, guard, verdict, words, isInside };
}

function pairLine({ short, long, meaning }: TraceAbbreviation) {
  return { short: placeLine(short), long: placeLine(long), meaning };
}

function findingLine(finding: TraceFinding) {
  const { rule, fate, kind, chance } = finding;
  return { ...placeLine(finding), rule, fate, kind, chance: chance / 1000 };
}

function candidateLine(candidate: TraceCandidate) {
  const { surface, kind, confidence, needed, introduces, role } = candidate;
  const { outcome, concept, rules, places } = candidate;
  return {
    surface,
    kind,
    confidence: confidence / 1000,
    needed: needed / 1000,
    introduces: introduces / 1000,
    role,
    outcome,
    concept,
    rules,
    places: places.map((place) => ({
      ...placeLine(place),
      rule: place.rule,
      isKept: place.isKept,
      coveredBy: place.coveredBy,
    })),
  };
}
