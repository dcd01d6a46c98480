// Libraries that only a stale cache needs: loading them takes longer than reading the cached lexicon.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export function loadYaml(): typeof import('yaml') {
  return require('yaml') as typeof import('yaml');
}

export function loadZod(): typeof import('zod') {
  return require('zod') as typeof import('zod');
}
