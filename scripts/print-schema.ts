// Prints the GraphQL schema to schema/schema.graphql and the explorer's typed operations to web/api/operations.ts;
// with --check only says whether the files are up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { schema } from '../src/graphql/schema.ts';
import { printOperations } from './operations.ts';

const root = new URL('../', import.meta.url);
const PRINTED = [
  { file: 'schema/schema.graphql', text: `${printSchema(schema)}\n`, from: 'src/graphql' },
  {
    file: 'web/api/operations.ts',
    text: await printOperations(schema),
    from: 'the schema and web/api/operations',
  },
];

for (const { file, text, from } of PRINTED) {
  const place = new URL(file, root);
  if (!process.argv.includes('--check')) {
    writeFileSync(place, text);
  } else if (!existsSync(place) || readFileSync(place, 'utf8') !== text) {
    console.error(`${file} differs from ${from}: run npm run schema and commit the file.`);
    process.exitCode = 1;
  }
}
