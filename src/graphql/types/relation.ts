// CoOccurrence: a pair of concepts that papers name together, and the strongest pairs of the graph.
import { npmi } from '../../analytics/npmi.ts';
import type { Relation } from '../../graph/store.ts';
import type { ConceptUid } from '../../model/concept.ts';
import { ANY_COUNT, numberWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import { pagingOf, whole } from '../connections.ts';
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

/** Pairs of a single paper are mostly chance. */
const MIN_PAPERS = 2;

builder.queryField('coOccurrences', (t) =>
  t.connection(
    {
      type: CoOccurrenceRef,
      description: 'The pairs of concepts that most papers name together.',
      args: {
        minPapers: t.arg.int({
          defaultValue: MIN_PAPERS,
          description: 'In at least so many papers.',
        }),
      },
      resolve: async (_root, args, { store }) => {
        const paging = pagingOf('coOccurrences', args);
        const minPapers = numberWithin('minPapers', args.minPapers, ANY_COUNT);
        const page = await store.findTopRelations(minPapers ?? MIN_PAPERS, paging.request);
        return paging.connect(page, whole<Relation>);
      },
    },
    { name: 'QueryCoOccurrencesConnection', description: 'A page of pairs.' },
    { name: 'QueryCoOccurrencesEdge', description: 'A pair in the list.' },
  ),
);

async function getConcept(uid: ConceptUid, { loaders }: GraphQLContext) {
  const concept = await loaders.concept.load(uid);
  if (concept === undefined) throw new Error(`No concept ${uid} for a stored relation.`);
  return concept;
}
