// Asks the schema as a client does, without HTTP.
import { graphql } from 'graphql';
import { expect } from 'vitest';
import { z } from 'zod';
import { type Arrange, arrange } from '../../src/analytics/arrange.ts';
import { createContext, type GraphQLTools } from '../../src/graphql/context.ts';
import { schema } from '../../src/graphql/schema.ts';
import type { Extractor } from '../../src/mentions/extractor.ts';
import { slugOf } from '../../src/model/slug.ts';

/** Finds the one name it knows, wherever it stands first. */
export const LORA_ONLY: Extractor = {
  fingerprint: 'lora only',
  concepts: [],
  extract: ({ title, abstract }) =>
    (['title', 'abstract'] as const).flatMap((field) => {
      const text = field === 'title' ? title : abstract;
      const start = text.text.indexOf('LoRA');
      if (start === -1) return [];
      const display = { start, end: start + 4 };
      return [
        {
          concept: { slug: slugOf('LoRA'), name: 'LoRA', kind: 'METHOD', origin: 'lexicon' },
          field,
          surface: 'LoRA',
          source: text.toSource(display),
          display,
          sentence: { start: 0, end: text.text.length },
          role: 'MENTIONS',
          confidence: 750,
          rule: 'lora-only',
        },
      ];
    }),
};

/** The real thing, without a thread. */
export const arrangeHere: Arrange = async (graph) => arrange(graph);

/** Data and errors as JSON, the way they are sent. */
export async function askAll(
  store: GraphQLTools['store'],
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
) {
  const contextValue = createContext({ store, extractor: LORA_ONLY, arrange: arrangeHere });
  const result = await graphql({ schema, source, contextValue, variableValues });
  return ANSWER.parse(JSON.parse(JSON.stringify(result)));
}

/** The data; fails where there is an error. */
export async function ask(
  store: GraphQLTools['store'],
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
) {
  const { data, errors } = await askAll(store, source, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** The only error; fails where there is another number of them. */
export async function askWrongly(
  store: GraphQLTools['store'],
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
) {
  const { errors = [] } = await askAll(store, source, variables);
  expect(errors).toHaveLength(1);
  return errors[0];
}

const ANSWER = z.object({
  data: z.unknown(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
});
