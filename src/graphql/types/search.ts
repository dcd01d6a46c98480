// Full text over titles and abstracts.
import type { PaperView } from '../../graph/store.ts';
import { builder } from '../builder.ts';
import { pageRequest } from '../connections.ts';
import { badInput } from '../errors.ts';
import { PaperRef } from '../refs.ts';
import { findSnippet } from '../snippet.ts';

interface Hit {
  readonly paper: PaperView;
  readonly score: number;
  readonly text: string;
}

const SearchHitRef = builder.objectRef<Hit>('SearchHit').implement({
  description: 'A paper that a search found.',
  fields: (t) => ({
    paper: t.expose('paper', { type: PaperRef, description: 'The paper.' }),
    score: t.exposeFloat('score', {
      description: 'Higher is better; comparable only within one answer.',
    }),
    snippet: t.string({
      description: 'The part of title or abstract that holds most of the words, marked with «».',
      resolve: (hit) => findSnippet(hit.paper, hit.text),
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: [SearchHitRef],
    description:
      'Papers whose title or abstract holds all words; also "a phrase", prefix* and -without. Best first.',
    args: {
      text: t.arg.string({
        required: true,
        description: 'E.g. `"low-rank adaptation" quant* -vision`.',
      }),
      first: t.arg.int({ defaultValue: 20, description: 'At most so many, up to 100.' }),
    },
    resolve: async (_root, { text, first }, { store }) => {
      if (text.length > 500) throw badInput('Argument "text" is longer than 500 characters.');
      const hits = await store.searchPapers(text, pageRequest({ first }).limit);
      return hits.map((hit) => ({ ...hit, text }));
    },
  }),
);
