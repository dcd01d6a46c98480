// emerging(...): concepts that were not there before a date.
import type { ConceptView } from '../../graph/views.ts';
import { ANY_COUNT, numberWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import { pagingOf, whole } from '../connections.ts';
import { ConceptRef } from '../refs.ts';
import { windowOf } from '../window.ts';
import { KindEnum } from './kind.ts';

/** What a paper or two name is mostly theirs alone. */
const MIN_PAPERS = 3;

builder.queryField('emerging', (t) =>
  t.connection(
    {
      type: ConceptRef,
      description:
        'Concepts whose first dated paper is wholly at or after a date, most papers first. Undated papers tell nothing of it.',
      args: {
        since: t.arg.string({
          required: true,
          description: '`2024`, `2024-03` or `2024-03-05`.',
        }),
        kinds: t.arg({ type: [KindEnum], description: 'Only these kinds.' }),
        minPapers: t.arg.int({
          defaultValue: MIN_PAPERS,
          description: 'Named by at least so many papers.',
        }),
      },
      resolve: async (_root, args, { store }) => {
        const paging = pagingOf('emerging', args);
        windowOf({ since: args.since });
        const query = {
          since: args.since,
          minPapers: numberWithin('minPapers', args.minPapers, ANY_COUNT) ?? MIN_PAPERS,
          ...(args.kinds != null && { kinds: args.kinds }),
        };
        const page = await store.findNewConcepts(query, paging.request);
        return paging.connect(page, whole<ConceptView>);
      },
    },
    { name: 'QueryEmergingConnection', description: 'A page of new concepts.' },
    { name: 'QueryEmergingEdge', description: 'A new concept in the list.' },
  ),
);
