// Kept places in, mentions out: ranges back to the source text, sentence, role and confidence.
import type { ExtractedConcept, Slug } from '../../model/concept.ts';
import type { Mention, Role } from '../../model/mention.ts';
import { fieldOf } from '../candidate.ts';
import type { Document } from '../document.ts';
import type { PaperText } from '../extractor.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import type { GuardContext } from '../lexicon/guard.ts';
import type { Score } from './11-score.ts';
import type { KeptPlace } from './12-resolve.ts';
import { conceptOf } from './13-concepts.ts';

/** From this probability on the paper is said to propose the concept; recall is dearer than precision here. */
export const INTRODUCES_FROM = 0.23;

/** In order of field (title first), start and end. One concept has one kind and one role in a paper. */
export function buildMentions(
  lexicon: Lexicon,
  guards: GuardContext,
  paper: PaperText,
  places: readonly KeptPlace[],
): Mention[] {
  const byKey = new Map<number, ExtractedConcept>();
  const bySlug = new Map<Slug, ExtractedConcept>();
  const proposed = new Set<Slug>();
  const named = places.map((place) => {
    const { candidate, score } = place;
    const known = byKey.get(candidate.key);
    const read = known ?? conceptOf(lexicon, guards, candidate, score.kind);
    // Two candidates may turn out to be one concept: a name that a cue confirms here and nothing there.
    const concept = bySlug.get(read.slug) ?? read;
    byKey.set(candidate.key, concept);
    bySlug.set(concept.slug, concept);
    if (roleOf(score) === 'INTRODUCES') proposed.add(concept.slug);
    return { place, concept };
  });
  return named.map(({ place, concept }) => {
    const role: Role = proposed.has(concept.slug) ? 'INTRODUCES' : 'MENTIONS';
    return mentionOf(guards.document, paper, place, concept, role);
  });
}

function mentionOf(
  document: Document,
  paper: PaperText,
  { finding, score }: KeptPlace,
  concept: ExtractedConcept,
  role: Role,
): Mention {
  const { pieces } = document;
  const field = fieldOf(document, finding.from);
  const display = {
    start: pieces.starts[finding.from] ?? 0,
    end: pieces.ends[finding.to - 1] ?? 0,
  };
  const { start, end } = paper[field].toSource(display);
  const sentence = document.sentences[document.sentenceOf[pieces.token(finding.from)] ?? 0];
  return {
    concept,
    field,
    surface: paper[field].source.slice(start, end),
    source: { start, end },
    display,
    sentence: { start: sentence?.start ?? 0, end: sentence?.end ?? 0 },
    role,
    confidence: Math.round(1000 * score.link),
    rule: finding.rule,
  };
}

/** What one candidate says; where it shares its concept with another, one that proposes is enough. */
export function roleOf({ introduces }: Score): Role {
  return introduces >= INTRODUCES_FROM ? 'INTRODUCES' : 'MENTIONS';
}
