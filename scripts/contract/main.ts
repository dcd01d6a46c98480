// Says whether schema/schema.graphql keeps what the last release promised (schema/released.graphql); part of `npm run check`.
// With --release the contract as it is now becomes what is promised: run at each release.
import { copyFileSync, readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { brokenPromises } from './broken-promises.ts';

const NOW = new URL('../../schema/schema.graphql', import.meta.url);
const RELEASED = new URL('../../schema/released.graphql', import.meta.url);

if (process.argv.includes('--release')) copyFileSync(NOW, RELEASED);
const broken = brokenPromises(read(RELEASED), read(NOW));
for (const promise of broken)
  console.error(`The contract breaks with the last release: ${promise}`);
if (broken.length > 0) {
  console.error(
    'Keep the old beside the new and deprecate it for a release (docs/SERVICE.md, The contract).',
  );
  process.exitCode = 1;
}

function read(file: URL): GraphQLSchema {
  return buildSchema(readFileSync(file, 'utf8'));
}
