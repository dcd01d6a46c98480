// Numbers of the graph.
import type { GraphStats } from '../../graph/views.ts';
import { KINDS, type Kind } from '../../model/concept.ts';
import { builder } from '../builder.ts';
import { KindEnum } from './kind.ts';

const KindCountRef = builder.objectRef<{ kind: Kind; concepts: number }>('KindCount').implement({
  description: 'Number of concepts of one kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: KindEnum, description: 'The kind.' }),
    concepts: t.exposeInt('concepts', { description: 'Concepts that at least one paper names.' }),
  }),
});

const StatsRef = builder.objectRef<GraphStats>('Stats').implement({
  description: 'Numbers of the graph.',
  fields: (t) => ({
    papers: t.exposeInt('papers', { description: 'Papers.' }),
    undatedPapers: t.exposeInt('undatedPapers', { description: 'Papers without any date.' }),
    records: t.exposeInt('records', {
      description: 'Records of sources the papers are joined from.',
    }),
    mentions: t.exposeInt('mentions', { description: 'Links from a paper to a concept.' }),
    coOccurrences: t.int({
      description: 'Pairs of concepts named together.',
      resolve: (_stats, _args, { store }) => store.countRelations(),
    }),
    concepts: t.int({
      description: 'Concepts that at least one paper names.',
      resolve: ({ concepts }) => KINDS.reduce((sum, kind) => sum + concepts[kind], 0),
    }),
    conceptsByKind: t.field({
      type: [KindCountRef],
      description: 'The same by kind.',
      resolve: ({ concepts }) => KINDS.map((kind) => ({ kind, concepts: concepts[kind] })),
    }),
    revision: t.exposeInt('revision', { description: 'Rises with each change of the graph.' }),
  }),
});

builder.queryField('stats', (t) =>
  t.field({
    type: StatsRef,
    description: 'Numbers of the graph.',
    resolve: (_root, _args, { store }) => store.stats(),
  }),
);
