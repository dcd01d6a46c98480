// What decisions are asked with; previews and mutations take the same.

import { builder } from '../builder.ts';
import type { AskedDecision, AskedFilter } from '../decide/asked.ts';
import { badInput } from '../errors.ts';
import { KindEnum } from './kind.ts';

const CALLED = 'By slug or by any of its names, e.g. `lora`.';

const FilterInput = builder.inputType('MentionFilter', {
  description:
    'Which mentions of a concept: those that fit all that is given, of each list at least one item. New papers are held to it too.',
  fields: (t) => ({
    forms: t.stringList({
      description:
        'Spelled so in the text, whatever the case and the hyphens: `["SAM optimizer"]`.',
    }),
    kinds: t.field({
      type: [KindEnum],
      description: 'Extracted as one of these kinds: `[METHOD]`.',
    }),
    papers: t.stringList({ description: 'In one of these papers: `["arxiv:2010.01412"]`.' }),
    alongside: t.stringList({
      description: 'In papers that also name one of these concepts: `["image-segmentation"]`.',
    }),
  }),
});

export const MergeInput = builder.inputType('MergeInput', {
  description: 'All mentions of some concepts count for another.',
  fields: (t) => ({
    from: t.stringList({
      required: true,
      description: `The concepts that are merged, e.g. \`["lora-adapter"]\`. ${CALLED}`,
    }),
    into: t.string({
      required: true,
      description: `The concept that takes them over and keeps its name, e.g. \`lora\`. ${CALLED}`,
    }),
  }),
});

export const SplitInput = builder.inputType('SplitInput', {
  description: 'Some mentions of a concept count for another.',
  fields: (t) => ({
    concept: t.string({ required: true, description: `The concept that is split. ${CALLED}` }),
    into: t.string({
      required: true,
      description: 'A concept that is there, or the name of a new one, e.g. `Segment Anything`.',
    }),
    kind: t.field({
      type: KindEnum,
      description: 'Of a new concept; that of the split one where nothing is said.',
    }),
    where: t.field({
      type: FilterInput,
      required: true,
      description: 'Which mentions go, e.g. `{ kinds: [METHOD] }`.',
    }),
  }),
});

export const RenameInput = builder.inputType('RenameInput', {
  description: 'Another name for a concept. Its slug, which is an address, stays.',
  fields: (t) => ({
    concept: t.string({ required: true, description: CALLED }),
    name: t.string({ required: true, description: 'The name, e.g. `Low-Rank Adaptation`.' }),
  }),
});

export const RetypeInput = builder.inputType('RetypeInput', {
  description: 'Another kind for a concept, whatever papers or the lexicon say.',
  fields: (t) => ({
    concept: t.string({ required: true, description: CALLED }),
    kind: t.field({ type: KindEnum, required: true, description: 'The kind.' }),
  }),
});

export const BanInput = builder.inputType('BanInput', {
  description: 'No paper links to a concept, whatever its text says.',
  fields: (t) => ({
    concept: t.string({ required: true, description: `E.g. \`et-al\`. ${CALLED}` }),
  }),
});

export const DecisionInput = builder.inputType('DecisionInput', {
  description: 'One decision: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    merge: t.field({ type: MergeInput, description: 'Merge concepts.' }),
    split: t.field({ type: SplitInput, description: 'Split a concept.' }),
    rename: t.field({ type: RenameInput, description: 'Rename a concept.' }),
    retype: t.field({ type: RetypeInput, description: 'Give a concept another kind.' }),
    ban: t.field({ type: BanInput, description: 'Ban a concept.' }),
    delete: t.string({ description: 'Delete the paper with this key: `arxiv:2106.09685`.' }),
    undo: t.id({ description: 'Undo the decision with this id, as `Decision.id` gives it.' }),
  }),
});

export function askedOf(given: typeof DecisionInput.$inferInput): AskedDecision {
  if (given.merge) return { action: 'merge', ...given.merge };
  if (given.split) return splitOf(given.split);
  if (given.rename) return { action: 'rename', ...given.rename };
  if (given.retype) return { action: 'retype', ...given.retype };
  if (given.ban) return { action: 'ban', ...given.ban };
  if (given.delete != null) return { action: 'delete', paper: given.delete };
  if (given.undo != null) return { action: 'undo', decision: given.undo };
  throw badInput(
    'Give exactly one of "merge", "split", "rename", "retype", "ban", "delete" and "undo".',
  );
}

function splitOf({
  where: { forms, kinds, papers, alongside },
  kind,
  ...split
}: typeof SplitInput.$inferInput): AskedDecision {
  const where: AskedFilter = {
    ...(forms && { forms }),
    ...(kinds && { kinds }),
    ...(papers && { papers }),
    ...(alongside && { alongside }),
  };
  return { action: 'split', ...split, ...(kind && { kind }), where };
}
