// Tag my text: extraction without storing anything.
import type { Mention } from '../../model/mention.ts';
import { cleanText } from '../../text/clean.ts';
import { textWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import { FieldEnum, KindEnum, RoleEnum } from './kind.ts';

/** Longer texts are refused: an abstract has some 1,500 characters. */
const LONGEST = 20_000;

const ExtractedMentionRef = builder.objectRef<Mention>('ExtractedMention').implement({
  description: 'A place in a given text that names a concept.',
  fields: (t) => ({
    slug: t.string({
      description: 'Slug of the concept, e.g. `lora`.',
      resolve: ({ concept }) => concept.slug,
    }),
    name: t.string({
      description: 'Name of the concept, e.g. `LoRA`.',
      resolve: ({ concept }) => concept.name,
    }),
    kind: t.field({
      type: KindEnum,
      description: 'Kind of the concept.',
      resolve: ({ concept }) => concept.kind,
    }),
    surface: t.exposeString('surface', {
      description: 'The name as it stands in the text, e.g. `LoRA`.',
    }),
    field: t.expose('field', { type: FieldEnum, description: 'Title or abstract.' }),
    start: t.int({
      description: 'Where it starts in the given text, in UTF-16 units.',
      resolve: ({ source }) => source.start,
    }),
    end: t.int({
      description: 'Where it ends in the given text (exclusive).',
      resolve: ({ source }) => source.end,
    }),
    role: t.expose('role', {
      type: RoleEnum,
      description: 'INTRODUCES for what the text proposes.',
    }),
    confidence: t.float({
      description: 'Estimated probability that the link is right, 0 to 1.',
      resolve: ({ confidence }) => confidence / 1000,
    }),
    rule: t.exposeString('rule', {
      description: 'The step and rule that found it, e.g. `abbreviation:long`.',
    }),
  }),
});

builder.queryField('extract', (t) =>
  t.field({
    type: [ExtractedMentionRef],
    description: 'The concepts that a text names. Nothing is stored.',
    args: {
      title: t.arg.string({
        description: 'Title, up to 20,000 characters, e.g. `LoRA on a shoestring`.',
      }),
      abstract: t.arg.string({
        required: true,
        description: 'Abstract, up to 20,000 characters, e.g. `We fine-tune BERT with LoRA.`.',
      }),
    },
    resolve: (_root, { title, abstract }, { extractor }) => {
      textWithin('title', title ?? '', LONGEST);
      textWithin('abstract', abstract, LONGEST);
      const mentions = extractor.extract({
        title: cleanText(title ?? ''),
        abstract: cleanText(abstract),
      });
      return mentions;
    },
  }),
);
