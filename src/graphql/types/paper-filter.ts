// PaperFilter: what can be asked of papers, wherever papers are listed.
import type { InputRef } from '@pothos/core';
import { builder } from '../builder.ts';
import { KindEnum, RoleEnum } from './kind.ts';

const ConceptsFilter = builder.inputType('ConceptsFilter', {
  description: 'Which concepts a paper names, by slug or name. What is left out does not limit.',
  fields: (t) => ({
    all: t.stringList({
      description: 'The paper names each of these, e.g. `["lora", "gsm8k"]`, by slug or name.',
    }),
    any: t.stringList({ description: 'The paper names one of these, or `atLeast` so many.' }),
    atLeast: t.int({ description: 'How many of `any` it names at least; 1 without it.' }),
    none: t.stringList({
      description: 'The paper names none of these, e.g. `["survey"]`, by slug or name.',
    }),
    role: t.field({ type: RoleEnum, description: 'Count links of this role only.' }),
    minConfidence: t.float({ description: 'Count links at least so sure only, 0 to 1.' }),
  }),
});

const MentionsFilter = builder.inputType('MentionsFilter', {
  description:
    'How many different concepts of some kinds a paper names: `{kinds: [DATASET], atLeast: 3}`.',
  fields: (t) => ({
    kinds: t.field({ type: [KindEnum], description: 'Count concepts of these kinds only.' }),
    role: t.field({ type: RoleEnum, description: 'Count links of this role only.' }),
    minConfidence: t.float({ description: 'Count links at least so sure only, 0 to 1.' }),
    atLeast: t.int({ description: 'At least so many; 1 where `atMost` is left out too.' }),
    atMost: t.int({ description: 'At most so many.' }),
  }),
});

export interface PaperFilterInput {
  readonly concept?: string | null | undefined;
  readonly concepts?: typeof ConceptsFilter.$inferInput | null | undefined;
  readonly mentions?: typeof MentionsFilter.$inferInput | null | undefined;
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly categories?: readonly string[] | null | undefined;
  readonly author?: string | null | undefined;
  readonly organisation?: string | null | undefined;
  readonly and?: readonly PaperFilterInput[] | null | undefined;
  readonly or?: readonly PaperFilterInput[] | null | undefined;
  readonly not?: PaperFilterInput | null | undefined;
}

export const PaperFilter: InputRef<PaperFilterInput> = builder
  .inputRef<PaperFilterInput>('PaperFilter')
  .implement({
    description:
      'Which papers: all that is given must hold. What is left out does not limit. Up to 5 filters deep, 50 conditions together.',
    fields: (t) => ({
      concept: t.string({
        description: 'Papers that name this concept, by slug or name, e.g. `lora`.',
      }),
      concepts: t.field({
        type: ConceptsFilter,
        description: 'Papers that name all, some or none of these concepts.',
      }),
      mentions: t.field({
        type: MentionsFilter,
        description: 'Papers that name so many concepts of some kinds.',
      }),
      since: t.string({
        description: 'Published wholly at or after `2024`, `2024-03` or `2024-03-05`.',
      }),
      until: t.string({
        description: 'Published wholly at or before this date, `2024`, `2024-08` or `2024-08-31`.',
      }),
      categories: t.stringList({ description: 'In one of these categories, e.g. `cs.CL`.' }),
      author: t.string({
        description:
          'By this author: the whole name, whatever the case, the accents and the middle initials, e.g. `Ada Lovelace`.',
      }),
      organisation: t.string({
        description: 'From this organisation, by its whole name, e.g. `Stanford University`.',
      }),
      and: t.field({ type: [PaperFilter], description: 'Each of these holds too.' }),
      or: t.field({ type: [PaperFilter], description: 'One of these holds too.' }),
      not: t.field({ type: PaperFilter, description: 'This does not hold.' }),
    }),
  });
