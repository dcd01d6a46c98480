// Query.withdrawnPapers: what sources took back, which stands in no other list.
import { builder } from '../builder.ts';
import { pagingOf, whole } from '../connections.ts';
import { PaperRef } from '../refs.ts';

builder.queryField('withdrawnPapers', (t) =>
  t.connection(
    {
      type: PaperRef,
      description:
        'Papers that their source took back, in order of key: they can be read, and count for nothing. What a decision deleted is told by `decisions`.',
      resolve: async (_root, args, { store }) => {
        const paging = pagingOf('withdrawnPapers', args);
        return paging.connect(await store.findWithdrawnPapers(paging.request), whole);
      },
    },
    { name: 'QueryWithdrawnPapersConnection', description: 'A page of withdrawn papers.' },
    { name: 'QueryWithdrawnPapersEdge', description: 'A withdrawn paper in the list.' },
  ),
);
