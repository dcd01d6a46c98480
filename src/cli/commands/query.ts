// query: runs a GraphQL operation without a server and prints the response.
import { readFileSync } from 'node:fs';
import { getOperationAST, graphql, OperationTypeNode, parse } from 'graphql';
import { z } from 'zod';
import { openArranger } from '../../analytics/workers/pool.ts';
import { UsageError } from '../../errors.ts';
import { createContext } from '../../graphql/context.ts';
import { schema } from '../../graphql/schema.ts';
import { type Command, EXIT } from '../command.ts';
import { lazyExtractor } from '../lazy-extractor.ts';
import { textOption } from '../options.ts';
import { combine, JSON_OPTION, LEXICON_OPTION, STORE_OPTION } from '../shared-options.ts';
import { lexiconFiles } from '../with-extraction.ts';
import { withExistingStore } from '../with-store.ts';

const shared = combine(STORE_OPTION, LEXICON_OPTION, JSON_OPTION);

export const query: Command = {
  arguments: "'{ ... }' | FILE.graphql",
  options: { ...shared.options, variables: { type: 'string' }, operation: { type: 'string' } },
  help: {
    operation: { value: 'NAME', text: 'the operation to run where the file holds several' },
    variables: { value: 'JSON', text: 'the variables of the operation, as one JSON object' },
    ...shared.help,
  },
  examples: [
    `paperloom query '{ concept(name: "LoRA") { paperCount papers(first: 5) { edges { node { title } } } } }'`,
    `paperloom query '{ concept(name: "LoRA") { firstSeenOn introducedBy { title publishedOn } } }'`,
    `paperloom query schema/operations/papers-of-concept.graphql --variables '{"name":"MoE"}'`,
  ],
  run: async ([text, ...more], options, terminal) => {
    if (text === undefined || more.length > 0) {
      throw new UsageError(
        'ONE_OPERATION',
        'query takes exactly one operation.',
        "Put it in quotes: paperloom query '{ stats { papers } }'.",
      );
    }
    const source = text.endsWith('.graphql') ? readOperation(text) : text;
    const variableValues = parseVariables(textOption(options, 'variables'));
    const extractor = lazyExtractor(lexiconFiles(options, terminal));
    const operationName = textOption(options, 'operation');
    if (isSubscription(source, operationName)) {
      throw new UsageError(
        'NOT_A_QUERY',
        'A subscription is told by a server alone.',
        'Start one with "paperloom serve" and listen there: docs/SERVICE.md.',
      );
    }
    return await withExistingStore(options, terminal, async (store) => {
      const arranger = openArranger({ threads: 1 });
      try {
        const contextValue = createContext({ store, extractor, arrange: arranger.arrange });
        const request = { schema, source, variableValues, operationName, contextValue };
        const response = await graphql(request);
        terminal.out(JSON.stringify(response, null, options['json'] === true ? 0 : 2));
        return response.errors === undefined ? EXIT.done : EXIT.problems;
      } finally {
        await arranger.close();
      }
    });
  },
};

/** What cannot be parsed is for the executor to complain of. */
function isSubscription(source: string, operationName: string | undefined): boolean {
  try {
    const definition = getOperationAST(parse(source), operationName);
    return definition?.operation === OperationTypeNode.SUBSCRIPTION;
  } catch {
    return false;
  }
}

function readOperation(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      'OPERATION_NOT_READ',
      `The operation file ${JSON.stringify(file)} cannot be read.`,
      'Give an existing .graphql file, or the operation itself in quotes.',
      error,
    );
  }
}

function parseVariables(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch (error) {
    throw new UsageError(
      'INVALID_OPTION',
      `--variables is ${JSON.stringify(text.slice(0, 80))}, which is not a JSON object.`,
      `Write it like --variables '{"name":"LoRA"}'.`,
      error,
    );
  }
}
