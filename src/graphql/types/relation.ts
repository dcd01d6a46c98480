// CoOccurrence: a pair of concepts that papers name together, and the strongest pairs of the graph.
import { npmi } from '../../analytics/npmi.ts';
import type { Relation } from '../../graph/store.ts';
import type { ConceptUid } from '../../model/concept.ts';
import { builder } from '../builder.ts';
import { connectionOf, pageRequest, whole } from '../connections.ts';
import type { GraphQLContext } from '../context.ts';
import { ConceptRef } from '../refs.ts';

export const CoOccurrenceRef = builder.objectRef<Relation>('CoOccurrence').implement({
  description: 'Two concepts that papers name together.',
  fields: (t) => ({
    source: t.field({
      type: ConceptRef,
      description: 'One of the two.',
      resolve: (relation, _args, context) => getConcept(relation.a, context),
    }),
    target: t.field({
      type: ConceptRef,
      description: 'The other.',
      resolve: (relation, _args, context) => getConcept(relation.b, context),
    }),
    papers: t.exposeInt('papers', { description: 'Papers that name both.' }),
    npmi: t.float({
      description:
        'Normalised pointwise mutual information: -1 never together, 0 by chance, 1 only together.',
      resolve: async (relation, _args, context) => {
        const [a, b, total] = await Promise.all([
          getConcept(relation.a, context),
          getConcept(relation.b, context),
          context.loaders.totalPapers(),
        ]);
        return npmi(relation.papers, a.paperCount, b.paperCount, total);
      },
    }),
  }),
});

builder.queryField('coOccurrences', (t) =>
  t.connection(
    {
      type: CoOccurrenceRef,
      description: 'The pairs of concepts that most papers name together.',
      args: {
        minPapers: t.arg.int({ defaultValue: 2, description: 'In at least so many papers.' }),
      },
      resolve: async (_root, args, { store }) => {
        const request = pageRequest(args);
        const page = await store.findTopRelations(Math.max(1, args.minPapers ?? 2), request);
        return connectionOf(page, request, whole, () => 0);
      },
    },
    { name: 'QueryCoOccurrencesConnection' },
    { name: 'QueryCoOccurrencesEdge' },
  ),
);

async function getConcept(uid: ConceptUid, { loaders }: GraphQLContext) {
  const concept = await loaders.concept.load(uid);
  if (concept === undefined) throw new Error(`No concept ${uid} for a stored relation.`);
  return concept;
}
