// What GraphiQL opens with: the question the product is for.
import { readFileSync } from 'node:fs';

export const WELCOME_QUERY = readFileSync(
  new URL('../../schema/operations/papers-of-concept.graphql', import.meta.url),
  'utf8',
);
