// Evidence: each place in a text that makes a mention, with the sentence it stands in.
import type { Mention } from '../../model/mention.ts';
import type { Loaders } from '../loaders.ts';
import type { PaperMention } from '../mentions-of.ts';
import { type PaperWithAbstract, withLoadedAbstract } from '../paper-parts.ts';
import { EvidenceRef } from '../refs.ts';
import { FieldEnum } from './kind.ts';

EvidenceRef.implement({
  description: 'One place in a text that names a concept.',
  fields: (t) => ({
    sentence: t.exposeString('sentenceText', {
      description:
        'The sentence, cleaned for reading, e.g. `With LoRA a model of any size learns overnight.`.',
    }),
    field: t.expose('field', { type: FieldEnum, description: 'Title or abstract.' }),
    surface: t.exposeString('surface', {
      description: 'The name as it stands in the source text, e.g. `low-rank adaptation`.',
    }),
    start: t.int({
      description: 'Where it starts in the source text, in UTF-16 units.',
      resolve: (evidence) => evidence.source.start,
    }),
    end: t.int({
      description: 'Where it ends in the source text (exclusive).',
      resolve: (evidence) => evidence.source.end,
    }),
    displayStart: t.int({
      description: 'Where it starts in the cleaned title or abstract, as this service shows it.',
      resolve: (evidence) => evidence.display.start,
    }),
    displayEnd: t.int({
      description: 'Where it ends in the cleaned title or abstract (exclusive).',
      resolve: (evidence) => evidence.display.end,
    }),
    sentenceStart: t.int({
      description: 'Where the name starts in `sentence`.',
      resolve: (evidence) => evidence.display.start - evidence.sentence.start,
    }),
    sentenceEnd: t.int({
      description: 'Where the name ends in `sentence` (exclusive).',
      resolve: (evidence) => evidence.display.end - evidence.sentence.start,
    }),
    confidence: t.float({
      description: 'Estimated probability that this place names this concept, 0 to 1.',
      resolve: (evidence) => evidence.confidence / 1000,
    }),
    rule: t.exposeString('rule', {
      description: 'The step and rule that found it, e.g. `abbreviation:long`.',
    }),
  }),
});

/** The surest places first. */
export function evidenceOf({ paper, evidence }: PaperMention, limit: number, loaders: Loaders) {
  return withLoadedAbstract(paper, loaders, (texts) =>
    evidence.slice(0, limit).map((place) => ({ ...place, sentenceText: sentenceOf(texts, place) })),
  );
}

export function sentenceOf(paper: PaperWithAbstract, place: Mention): string {
  return paper[place.field].slice(place.sentence.start, place.sentence.end);
}
