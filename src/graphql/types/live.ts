// What a client is told of while it listens.
import { builder } from '../builder.ts';
import type { GraphQLContext } from '../context.ts';
import { badInput } from '../errors.ts';
import type { BatchRead, GraphChanged, GraphWatch } from '../live/watch-graph.ts';
import { MOST_INPUTS } from '../live/watch-graph.ts';

builder.subscriptionType({
  description:
    'What can be listened to, as server-sent events: send the operation with `accept: text/event-stream`.',
  authScopes: { read: true },
});

const GraphChangedRef = builder.objectRef<GraphChanged>('GraphChanged').implement({
  description:
    'The graph has become another: papers came, a decision was made, a layout was stored. Changes that follow one another within a moment are told as one.',
  fields: (t) => ({
    previousRevision: t.exposeInt('previousRevision', {
      description:
        'Revision that was told before, or from which on the client listens. Where it is `revision`, another layout was stored and nothing else happened.',
    }),
    revision: t.exposeInt('revision', { description: 'Revision of the graph now.' }),
    layoutRevision: t.exposeInt('layoutRevision', {
      nullable: true,
      description: 'Revision that the stored layout was computed from; null where there is none.',
    }),
    papers: t.exposeInt('papers', { description: 'Papers in the graph now.' }),
    concepts: t.exposeInt('concepts', {
      description: 'Concepts that at least one paper names now.',
    }),
  }),
});

const InputProgressRef = builder.objectRef<BatchRead['inputs'][number]>('InputProgress').implement({
  description: 'How far an input was read and committed.',
  fields: (t) => ({
    id: t.exposeString('input', {
      description: 'Tells inputs of one name apart: a hash, e.g. `9f86d081884c7d65`.',
    }),
    name: t.string({
      description:
        'A file without its folders, e.g. `papers.jsonl`; `-` for standard input; `ingestPapers` for the mutation.',
      resolve: ({ name }) => name ?? '-',
    }),
    line: t.exposeInt('line', {
      description: 'All lines up to this one are in the graph; of a mutation, papers.',
    }),
    isDone: t.exposeBoolean('done', { description: 'The run that read it has come to its end.' }),
  }),
});

const IngestProgressRef = builder.objectRef<BatchRead>('IngestProgress').implement({
  description:
    'A batch of records was read and committed, by this server or by any other process. Batches that follow one another within a moment are told as one.',
  fields: (t) => ({
    inputs: t.field({
      type: [InputProgressRef],
      description: `Inputs it read from, at most ${MOST_INPUTS}; those that are not done first.`,
      resolve: ({ inputs }) => [...inputs],
    }),
    revision: t.exposeInt('revision', { description: 'Revision of the graph that holds it.' }),
    papers: t.exposeInt('papers', { description: 'Papers in the graph now.' }),
  }),
});

builder.subscriptionFields((t) => ({
  graphChanged: t.field({
    type: GraphChangedRef,
    description: 'Tells of each change of the graph, whoever made it.',
    args: {
      since: t.arg.int({
        description:
          'Revision that the client knows of: where the graph stands at another when listening begins, that is told at once.',
      }),
    },
    subscribe: (_root, { since }, context) => getWatch(context).changes(since ?? undefined),
    resolve: (changed) => changed,
  }),
  ingestProgress: t.field({
    type: IngestProgressRef,
    description: 'Tells how far papers were read, batch by batch, whoever reads them.',
    subscribe: (_root, _args, context) => getWatch(context).batches(),
    resolve: (batch) => batch,
  }),
}));

function getWatch({ watch }: GraphQLContext): GraphWatch {
  if (watch === undefined) throw badInput('Only a server can be listened to: "paperloom serve".');
  return watch;
}
