// Mention and Evidence: the link from a paper to a concept, and each place in the text that makes it.
import type { PaperView } from '../../graph/store.ts';
import type { Mention } from '../../model/mention.ts';
import { pageRequest } from '../connections.ts';
import type { PaperMention } from '../mentions-of.ts';
import { ConceptRef, EvidenceRef, MentionRef, PaperRef } from '../refs.ts';
import { FieldEnum, RoleEnum } from './kind.ts';

MentionRef.implement({
  description: 'A concept that a paper names, with every place at which it does.',
  fields: (t) => ({
    paper: t.expose('paper', { type: PaperRef, description: 'The paper that names the concept.' }),
    concept: t.field({
      type: ConceptRef,
      description: 'The concept that is named.',
      resolve: async (mention, _args, { loaders }) => {
        const concept = await loaders.concept.load(mention.uid);
        if (concept === undefined)
          throw new Error(`No concept ${mention.uid} for a stored mention.`);
        return concept;
      },
    }),
    role: t.expose('role', {
      type: RoleEnum,
      description: 'INTRODUCES where the paper proposes the concept itself.',
    }),
    confidence: t.float({
      description: 'Estimated probability that the link is right, 0 to 1.',
      resolve: (mention) => mention.confidence / 1000,
    }),
    count: t.int({
      description: 'Number of places at which the concept is named.',
      resolve: (mention) => mention.evidence.length,
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'The places, surest first.',
      args: { first: t.arg.int({ defaultValue: 20, description: 'At most so many, up to 100.' }) },
      resolve: (mention, args) => evidenceOf(mention, pageRequest({ first: args.first }).limit),
    }),
  }),
});

EvidenceRef.implement({
  description: 'One place in a text that names a concept.',
  fields: (t) => ({
    sentence: t.exposeString('sentenceText', { description: 'The sentence, cleaned for reading.' }),
    field: t.expose('field', { type: FieldEnum, description: 'Title or abstract.' }),
    surface: t.exposeString('surface', {
      description: 'The name as it stands in the source text.',
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
    rule: t.exposeString('rule', { description: 'The step and rule that found it.' }),
  }),
});

export function evidenceOf(mention: PaperMention, limit: number) {
  return mention.evidence
    .slice(0, limit)
    .map((place) => ({ ...place, sentenceText: sentenceOf(mention.paper, place) }));
}

function sentenceOf(paper: PaperView, place: Mention): string {
  return paper[place.field].slice(place.sentence.start, place.sentence.end);
}
