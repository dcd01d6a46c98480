// A concept's neighbours: what the same papers name.
import { npmi } from '../../analytics/npmi.ts';
import { ANY_COUNT, numberWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import { pagingOf } from '../connections.ts';
import { ConceptRef } from '../refs.ts';
import { KindEnum } from './kind.ts';

builder.objectField(ConceptRef, 'coOccurring', (t) =>
  t.connection(
    {
      type: ConceptRef,
      description: 'Concepts named in the same papers, most papers first.',
      args: {
        kinds: t.arg({ type: [KindEnum], description: 'Only these kinds.' }),
        minPapers: t.arg.int({ description: 'Only pairs with at least so many papers.' }),
      },
      resolve: async (concept, args, { loaders }) => {
        const paging = pagingOf('coOccurring', args);
        const minPapers = numberWithin('minPapers', args.minPapers, ANY_COUNT);
        const query = {
          ...(args.kinds != null && { kinds: args.kinds }),
          ...(minPapers !== undefined && { minPapers }),
        };
        const page = await loaders.coOccurring(concept.uid, query, paging.request);
        return paging.connect(page, (item) => ({
          node: item.concept,
          edge: { papers: item.papers, of: concept },
        }));
      },
    },
    { name: 'ConceptCoOccurringConnection', description: 'A page of neighbours.' },
    {
      name: 'ConceptCoOccurringEdge',
      description: 'A neighbour, and how strongly it is bound.',
      fields: (f) => ({
        papers: f.exposeInt('papers', { description: 'Papers that name both.' }),
        npmi: f.float({
          description:
            'Normalised pointwise mutual information: -1 never together, 0 by chance, 1 only together.',
          resolve: async (edge, _args, { loaders }) =>
            npmi(
              edge.papers,
              edge.of.paperCount,
              edge.node.paperCount,
              await loaders.totalPapers(),
            ),
        }),
      }),
    },
  ),
);
