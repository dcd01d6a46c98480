// A concept's papers, with the sentence of each that names it.
import type { ConceptView, Window } from '../../graph/store.ts';
import { builder } from '../builder.ts';
import { connectionOf, pageRequest } from '../connections.ts';
import type { Loaders } from '../loaders.ts';
import { getMention } from '../mentions-of.ts';
import { ConceptRef, EvidenceRef, PaperRef } from '../refs.ts';
import { windowOf } from '../window.ts';
import { RoleEnum } from './kind.ts';
import { evidenceOf } from './mention.ts';

builder.objectField(ConceptRef, 'papers', (t) =>
  t.connection(
    {
      type: PaperRef,
      description: 'Papers that name it, newest first and undated last.',
      args: {
        since: t.arg.string({ description: 'Published wholly at or after this date.' }),
        until: t.arg.string({ description: 'Published wholly at or before this date.' }),
      },
      resolve: async (concept, args, { loaders }) => {
        const request = pageRequest(args);
        const window = windowOf(args);
        const page = await loaders.papersOf(concept.uid, window, request);
        return connectionOf(
          page,
          request,
          ({ paper }) => ({ node: paper, edge: { mention: getMention(paper, concept.uid) } }),
          () => paperCount(concept, window, loaders),
        );
      },
    },
    {
      name: 'ConceptPapersConnection',
      fields: (f) => ({
        totalCount: f.int({
          description: 'Exact; with a window up to 10,000.',
          resolve: (connection) => connection.totalCount(),
        }),
      }),
    },
    {
      name: 'ConceptPapersEdge',
      fields: (f) => ({
        role: f.field({
          type: RoleEnum,
          description: 'Whether the paper introduces the concept.',
          resolve: (edge) => edge.mention.role,
        }),
        confidence: f.float({
          description: 'Estimated probability that the link is right, 0 to 1.',
          resolve: (edge) => edge.mention.confidence / 1000,
        }),
        count: f.int({
          description: 'Number of places at which the paper names the concept.',
          resolve: (edge) => edge.mention.evidence.length,
        }),
        evidence: f.field({
          type: [EvidenceRef],
          description: 'The places, surest first.',
          args: { first: f.arg.int({ defaultValue: 1, description: 'At most so many.' }) },
          resolve: (edge, args) =>
            evidenceOf(edge.mention, pageRequest({ first: args.first }).limit),
        }),
      }),
    },
  ),
);

/** Kept with the concept where nothing limits the papers. */
function paperCount(
  concept: ConceptView,
  window: Window,
  loaders: Loaders,
): Promise<number> | number {
  const unlimited = window.since === undefined && window.until === undefined;
  return unlimited ? concept.paperCount : loaders.paperCountOf(concept.uid, window);
}
