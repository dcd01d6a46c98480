// Prints the GraphQL schema to schema/schema.graphql; with --check only says whether the file is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { schema } from '../src/graphql/schema.ts';

const file = new URL('../schema/schema.graphql', import.meta.url);
const printed = `${printSchema(schema)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, printed);
} else if (readFileSync(file, 'utf8') !== printed) {
  console.error(
    'schema/schema.graphql differs from src/graphql: run npm run schema and commit the file.',
  );
  process.exitCode = 1;
}
