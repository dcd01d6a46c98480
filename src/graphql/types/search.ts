// Full text over titles and abstracts.
import { countTerms, MOST_TERMS, parseSearch } from '../../graph/search-query.ts';
import type { PaperView } from '../../graph/views.ts';
import type { Range } from '../../model/mention.ts';
import { textWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import { limitOf } from '../connections.ts';
import { badInput } from '../errors.ts';
import { paperQueryOf } from '../paper-condition.ts';
import { PaperRef } from '../refs.ts';
import { findSnippet } from '../snippet.ts';
import { PaperFilter } from './paper-filter.ts';

interface Hit {
  readonly paper: PaperView;
  readonly score: number;
  readonly text: string;
}

/** In UTF-16 units. */
const LONGEST_SEARCH = 500;

const TextRangeRef = builder.objectRef<Range>('TextRange').implement({
  description: 'A part of a text, in UTF-16 units.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it starts.' }),
    end: t.exposeInt('end', { description: 'Where it ends (exclusive).' }),
  }),
});

const SearchHitRef = builder.objectRef<Hit>('SearchHit').implement({
  description: 'A paper that a search found.',
  fields: (t) => ({
    paper: t.expose('paper', { type: PaperRef, description: 'The paper.' }),
    score: t.exposeFloat('score', {
      description: 'Higher is better; comparable only within one answer.',
    }),
    snippet: t.string({
      description:
        'The part of title or abstract that holds most of the words, as plain text, e.g. `With LoRA a model learns …`; cut ends are shown by an ellipsis.',
      resolve: (hit) => findSnippet(hit.paper, hit.text).text,
    }),
    marks: t.field({
      type: [TextRangeRef],
      description: 'The found words in `snippet`, in order.',
      resolve: (hit) => [...findSnippet(hit.paper, hit.text).marks],
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: [SearchHitRef],
    description:
      'Papers whose title or abstract holds all words, best first; also "a phrase", prefix*, -without, this OR that, title:word, abstract:word. The newest 1,000 matches are ranked.',
    args: {
      text: t.arg.string({
        required: true,
        description: 'E.g. `"low-rank adaptation" OR lora title:quant* -vision`.',
      }),
      where: t.arg({ type: PaperFilter, description: 'Which papers; all without it.' }),
      first: t.arg.int({ defaultValue: 20, description: 'At most so many, up to 100.' }),
    },
    resolve: async (_root, { text, where, first }, context) => {
      const searched = searchArgument(text);
      const query = await paperQueryOf(where ?? {}, context);
      const hits = await context.store.searchPapers(searched, query, limitOf(first));
      return hits.map((hit) => ({ ...hit, text: searched }));
    },
  }),
);

function searchArgument(text: string): string {
  const searched = textWithin('text', text, LONGEST_SEARCH);
  if (countTerms(searched) > MOST_TERMS) {
    throw badInput(`Argument "text" has more than ${MOST_TERMS} words and phrases: use fewer.`);
  }
  const { must, mustNot } = parseSearch(searched);
  if (must.length === 0 && mustNot.length > 0) {
    throw badInput(
      'Argument "text" says only what must not be there: say what to look for as well, e.g. `lora -vision`.',
    );
  }
  return searched;
}
