// A concept's neighbours: what the same papers name.
import { npmi } from '../../analytics/npmi.ts';
import { builder } from '../builder.ts';
import { connectionOf, pageRequest } from '../connections.ts';
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
        const request = pageRequest(args);
        const query = {
          ...(args.kinds != null && { kinds: args.kinds }),
          ...(args.minPapers != null && { minPapers: args.minPapers }),
        };
        const page = await loaders.coOccurring(concept.uid, query, request);
        return connectionOf(
          page,
          request,
          (item) => ({ node: item.concept, edge: { papers: item.papers, of: concept } }),
          () => 0,
        );
      },
    },
    { name: 'ConceptCoOccurringConnection' },
    {
      name: 'ConceptCoOccurringEdge',
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
