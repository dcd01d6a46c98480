// Operations of the explorer in, TypeScript out: the text of each with the types of its variables and its answer.
import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { type DocumentNode, type GraphQLSchema, Kind, parse, print, printSchema } from 'graphql';

const folder = new URL('../web/api/operations/', import.meta.url);

/** The text of `web/api/operations.ts`, a function of the schema and of the files in `web/api/operations`. */
export async function printOperations(schema: GraphQLSchema): Promise<string> {
  const files = readdirSync(folder).sort();
  const documents = files.map((location) => ({
    location,
    document: parse(readFileSync(new URL(location, folder), 'utf8')),
  }));
  const types = await codegen({
    filename: 'operations.ts',
    schema: parse(printSchema(schema)),
    documents,
    config: { enumType: 'string-literal', skipTypename: true, immutableTypes: true },
    plugins: [{ typescriptOperations: {} }],
    pluginMap: { typescriptOperations },
  });
  return [
    '// Printed by `npm run schema` from schema/schema.graphql and the files in operations/: not to be edited.',
    "import type { Operation } from './operation.ts';\n",
    types,
    ...documents.map(({ document }) => constantOf(document)),
  ].join('\n');
}

/** `query Paper(...) {...}` gives a constant PAPER that knows its types. */
function constantOf(document: DocumentNode): string {
  const [name] = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? ''] : [],
  );
  if (name === undefined) throw new Error('A file in web/api/operations holds no operation.');
  const constant = name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
  return [
    `export const ${constant}: Operation<${name}Query, ${name}QueryVariables> = {`,
    `  name: '${name}',`,
    `  text: ${JSON.stringify(print(document))},`,
    '};\n',
  ].join('\n');
}
