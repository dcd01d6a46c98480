// autocomplete(...): names while they are typed.
import type { Completion } from '../../graph/views.ts';
import { foldTyped, tailsOf } from '../../model/completion.ts';
import { LONGEST_NAME, textWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import { completeTyped } from '../complete.ts';
import { limitOf } from '../connections.ts';
import type { GraphQLContext } from '../context.ts';
import { ConceptRef } from '../refs.ts';
import { KindEnum } from './kind.ts';

export const CompletionRef = builder.objectRef<Completion>('Completion').implement({
  description: 'A concept that what was typed may become, with what helps to choose.',
  fields: (t) => ({
    concept: t.expose('concept', { type: ConceptRef, description: 'The concept.' }),
    slug: t.string({
      description: 'Its slug, e.g. `lora`.',
      resolve: ({ concept }) => concept.slug,
    }),
    name: t.string({
      description: 'Its name, e.g. `LoRA`.',
      resolve: ({ concept }) => concept.name,
    }),
    kind: t.field({
      type: KindEnum,
      description: 'What sort of thing it is.',
      resolve: ({ concept }) => concept.kind,
    }),
    paperCount: t.int({
      description: 'Papers that name it.',
      resolve: ({ concept }) => concept.paperCount,
    }),
    matched: t.string({
      description:
        'The spelling that goes on from what was typed: the name, or else the commonest alias that does, e.g. `Low-Rank Adaptation`.',
      resolve: matchedForm,
    }),
  }),
});

const COMPLETIONS = 10;

builder.queryField('autocomplete', (t) =>
  t.field({
    type: [CompletionRef],
    description:
      'Concepts with papers of whose name or an alias one word and what follows begins so: `rank ad` finds `low-rank adaptation`. Case, accents, hyphens and blanks do not count. Most papers first; where nothing begins so, what is a letter or two away. Without any letters the commonest concepts.',
    args: {
      prefix: t.arg.string({
        required: true,
        description: 'The first letters, in any spelling, e.g. `low rank`.',
      }),
      first: t.arg.int({ defaultValue: COMPLETIONS, description: 'At most so many, up to 100.' }),
    },
    resolve: async (_root, args, { store }) => {
      const typed = textWithin('prefix', args.prefix, LONGEST_NAME);
      const limit = limitOf(args.first, COMPLETIONS);
      if (limit === 0) return [];
      if (foldTyped(typed) !== '') return [...(await completeTyped(typed, limit, store))];
      const page = { limit, direction: 'forward' } as const;
      const commonest = await store.findConcepts({ orderBy: 'PAPER_COUNT' }, page);
      return commonest.items.map(({ node }) => ({ concept: node, tail: '' }));
    },
  }),
);

async function matchedForm(
  { concept, tail }: Completion,
  _args: object,
  { loaders }: GraphQLContext,
): Promise<string> {
  const matches = (form: string) => tail === '' || tailsOf(form).includes(tail);
  if (matches(concept.name)) return concept.name;
  const forms = await loaders.forms.load(concept.uid);
  return forms.find(({ form }) => matches(form))?.form ?? concept.name;
}
