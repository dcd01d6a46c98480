// Full text over titles and abstracts.
import type { PaperView } from '../../graph/store.ts';
import { textWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import { limitOf } from '../connections.ts';
import { PaperRef } from '../refs.ts';
import { findSnippet } from '../snippet.ts';

interface Hit {
  readonly paper: PaperView;
  readonly score: number;
  readonly text: string;
}

/** In UTF-16 units. */
const LONGEST_SEARCH = 500;

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
      // Full-text indexes end a search at a NUL; to a reader it is nothing.
      const searched = textWithin('text', text, LONGEST_SEARCH).replaceAll('\0', ' ');
      const hits = await store.searchPapers(searched, limitOf(first));
      return hits.map((hit) => ({ ...hit, text }));
    },
  }),
);
