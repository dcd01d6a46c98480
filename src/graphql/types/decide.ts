// The mutations that decide. Each takes the right to write, and gives what was decided.
import { builder } from '../builder.ts';
import type { GraphQLContext } from '../context.ts';
import type { AskedDecision } from '../decide/asked.ts';
import { decide, type MadeDecision } from '../decide/decide.ts';
import { DecisionRef } from './decision.ts';
import {
  askedOf,
  BanInput,
  MergeInput,
  RenameInput,
  RetypeInput,
  SplitInput,
} from './decision-inputs.ts';

builder.mutationType({
  description: 'What can be changed. All of it takes the right to write.',
  authScopes: { write: true },
});

const DecisionOutcomeRef = builder.objectRef<MadeDecision>('DecisionOutcome').implement({
  description: 'A decision that was made.',
  fields: (t) => ({
    decision: t.field({
      type: DecisionRef,
      description: 'As it stands in the log.',
      resolve: (made) => made,
    }),
    papers: t.exposeInt('papers', { description: 'Papers of which a link changed.' }),
    revision: t.exposeInt('revision', { description: 'Of the graph that obeys it.' }),
  }),
});

const WHY = 'The reason, kept with the decision, e.g. `The same method under two names.`.';
const ERRORS =
  'Errors: NOTHING_TO_DECIDE where all is so already; UNKNOWN_NAME and AMBIGUOUS_NAME with candidates.';

builder.mutationFields((t) => ({
  mergeConcepts: t.field({
    type: DecisionOutcomeRef,
    description: `Lets all mentions of some concepts count for another; their slugs and ids lead to it. ${ERRORS}`,
    args: {
      input: t.arg({ type: MergeInput, required: true, description: 'What is merged.' }),
      why: t.arg.string({ description: WHY }),
    },
    resolve: (_root, { input, why }, context) => made(askedOf({ merge: input }), why, context),
  }),
  splitConcept: t.field({
    type: DecisionOutcomeRef,
    description: `Lets some mentions of a concept count for another, which may be new. ${ERRORS}`,
    args: {
      input: t.arg({ type: SplitInput, required: true, description: 'What is split.' }),
      why: t.arg.string({ description: WHY }),
    },
    resolve: (_root, { input, why }, context) => made(askedOf({ split: input }), why, context),
  }),
  renameConcept: t.field({
    type: DecisionOutcomeRef,
    description: `Gives a concept another name. ${ERRORS}`,
    args: {
      input: t.arg({ type: RenameInput, required: true, description: 'What is renamed.' }),
      why: t.arg.string({ description: WHY }),
    },
    resolve: (_root, { input, why }, context) => made(askedOf({ rename: input }), why, context),
  }),
  retypeConcept: t.field({
    type: DecisionOutcomeRef,
    description: `Gives a concept another kind. ${ERRORS}`,
    args: {
      input: t.arg({ type: RetypeInput, required: true, description: 'What is retyped.' }),
      why: t.arg.string({ description: WHY }),
    },
    resolve: (_root, { input, why }, context) => made(askedOf({ retype: input }), why, context),
  }),
  banConcept: t.field({
    type: DecisionOutcomeRef,
    description: `Lets no paper link to a concept. ${ERRORS}`,
    args: {
      input: t.arg({ type: BanInput, required: true, description: 'What is banned.' }),
      why: t.arg.string({ description: WHY }),
    },
    resolve: (_root, { input, why }, context) => made(askedOf({ ban: input }), why, context),
  }),
  deletePaper: t.field({
    type: DecisionOutcomeRef,
    description:
      'Takes a paper out of the graph and keeps it out when its files are read again; `undoDecision` brings it back. Errors: NOTHING_TO_DECIDE where it is deleted already, BAD_USER_INPUT where there is no such paper.',
    args: {
      key: t.arg.string({
        required: true,
        description: 'Any key it answers to, e.g. `arxiv:2106.09685`.',
      }),
      why: t.arg.string({ description: WHY }),
    },
    resolve: (_root, { key, why }, context) => made(askedOf({ delete: key }), why, context),
  }),
  undoDecision: t.field({
    type: DecisionOutcomeRef,
    description:
      'Takes a decision back: the graph is as if it had never been made. Undoing an undo brings it back. Error BAD_USER_INPUT where there is no such decision, or none that holds.',
    args: {
      id: t.arg.id({ required: true, description: 'The `id` of the decision.' }),
      why: t.arg.string({ description: WHY }),
    },
    resolve: (_root, { id, why }, context) => made(askedOf({ undo: id }), why, context),
  }),
}));

function made(
  asked: AskedDecision,
  why: string | null | undefined,
  context: GraphQLContext,
): Promise<MadeDecision> {
  const by = context.access.who ?? 'anonymous';
  return decide(asked, { by, at: new Date(), why: why ?? undefined }, context);
}
