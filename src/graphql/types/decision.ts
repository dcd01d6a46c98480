// Decisions of people about the graph: the log, newest first, and the history of each concept.
import { sentenceOf } from '../../decisions/sentence.ts';
import type { NumberedDecision } from '../../graph/decisions.ts';
import { ACTIONS } from '../../model/decision.ts';
import { ANY_COUNT, numberWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import { LARGEST_PAGE, limitOf } from '../connections.ts';
import { ConceptRef } from '../refs.ts';

const FIRST = 20;

export const DecisionActionEnum = builder.enumType('DecisionAction', {
  description: 'What a decision does.',
  values: {
    MERGE: { value: ACTIONS[0], description: 'All mentions of some concepts count for another.' },
    SPLIT: { value: ACTIONS[1], description: 'Some mentions of a concept count for another.' },
    RENAME: { value: ACTIONS[2], description: 'A concept gets another name.' },
    RETYPE: { value: ACTIONS[3], description: 'A concept gets another kind.' },
    BAN: { value: ACTIONS[4], description: 'No paper links to a concept.' },
    DELETE: { value: ACTIONS[5], description: 'A paper leaves the graph and is kept out.' },
    UNDO: { value: ACTIONS[6], description: 'An earlier decision no longer holds.' },
  },
});

export const DecisionRef = builder.objectRef<NumberedDecision>('Decision').implement({
  description:
    'A decision of a person about the graph: an entry of a log that only grows. See docs/CURATION.md.',
  fields: (t) => ({
    id: t.id({
      description: 'The same in every store it is copied to; `undoDecision` takes it.',
      resolve: ({ decision }) => decision.id,
    }),
    number: t.exposeInt('number', { description: 'Its place in the log of this store, from 1.' }),
    action: t.field({
      type: DecisionActionEnum,
      description: 'What it does.',
      resolve: ({ decision }) => decision.action,
    }),
    summary: t.string({
      description: 'What it does in words, e.g. `lora-adapter merged into lora`.',
      resolve: ({ decision }) => sentenceOf(decision),
    }),
    by: t.string({
      description: 'Who decided, e.g. `ada`: the name of the token that was shown.',
      resolve: ({ decision }) => decision.by,
    }),
    at: t.string({
      description: 'When: an ISO time in UTC, e.g. `2026-05-04T09:30:00.000Z`.',
      resolve: ({ decision }) => decision.at,
    }),
    why: t.string({
      nullable: true,
      description: 'The reason, as it was given, e.g. `The same method under two names.`.',
      resolve: ({ decision }) => decision.why,
    }),
    noEffect: t.string({
      nullable: true,
      description: 'Why it has no effect, e.g. `It was undone.`; null where it has one.',
      resolve: async ({ decision }, _args, { loaders }) =>
        (await loaders.decisionFates()).get(decision.id),
    }),
  }),
});

builder.queryField('decisions', (t) =>
  t.field({
    type: [DecisionRef],
    description: 'What people decided about the graph, newest first.',
    args: {
      first: t.arg.int({
        defaultValue: FIRST,
        description: `At most so many, up to ${LARGEST_PAGE}.`,
      }),
      before: t.arg.int({
        description:
          'Only those with a smaller `number`: the last one of a page leads to the next.',
      }),
    },
    resolve: (_root, { first, before }, { store }) =>
      store.findDecisions({ limit: limitOf(first, FIRST), ...upTo(before) }),
  }),
);

builder.objectField(ConceptRef, 'decisions', (t) =>
  t.field({
    type: [DecisionRef],
    description: 'What was decided about it, newest first; what undid one of these is among them.',
    args: {
      first: t.arg.int({
        defaultValue: FIRST,
        description: `At most so many, up to ${LARGEST_PAGE}.`,
      }),
      before: t.arg.int({ description: 'Only those with a smaller `number`.' }),
    },
    resolve: ({ uid }, { first, before }, { loaders }) =>
      loaders.decisionsAbout(uid, { limit: limitOf(first, FIRST), ...upTo(before) }),
  }),
);

function upTo(before: number | null | undefined): { readonly before?: number } {
  const number = numberWithin('before', before, ANY_COUNT);
  return number === undefined ? {} : { before: number };
}
