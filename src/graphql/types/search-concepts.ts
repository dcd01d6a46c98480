// Concepts by what they are called, for a search box that finds papers and concepts alike.
import { foldTyped } from '../../model/completion.ts';
import { LONGEST_NAME, textWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import { completeTyped, suggestNames } from '../complete.ts';
import { LARGEST_PAGE, limitOf } from '../connections.ts';
import { CompletionRef } from './autocomplete.ts';
import { KindEnum } from './kind.ts';

builder.queryField('searchConcepts', (t) =>
  t.field({
    type: [CompletionRef],
    description:
      'Concepts with papers whose name or an alias holds the text, from any of its words on: what is called so first, then names that go on from it, then the others, most papers first. Where there are none, what is written nearly so.',
    args: {
      text: t.arg.string({ required: true, description: 'E.g. `rank adaptation`.' }),
      kinds: t.arg({ type: [KindEnum], description: 'Only these kinds.' }),
      first: t.arg.int({ defaultValue: 10, description: 'At most so many, up to 100.' }),
    },
    resolve: async (_root, { text, kinds, first }, { store }) => {
      const limit = limitOf(first, 10);
      const asked = textWithin('text', text, LONGEST_NAME).replaceAll(/["*]/g, ' ');
      if (foldTyped(asked) === '') return [];
      const found = await completeTyped(asked, LARGEST_PAGE, store);
      const near =
        found.length > 0
          ? found
          : (await suggestNames(asked, LARGEST_PAGE, store)).map((concept) => ({
              concept,
              tail: foldTyped(concept.name),
            }));
      return near.filter(({ concept }) => kinds?.includes(concept.kind) ?? true).slice(0, limit);
    },
  }),
);
