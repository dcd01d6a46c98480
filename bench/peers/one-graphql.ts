// Peers that work on Paperloom's own schema share its copy of graphql: two copies refuse each other's types.
import { createRequire, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const ours = createRequire(new URL('../../package.json', import.meta.url));
const GRAPHQL = /^graphql(?:\/|$)/;

export function shareGraphql(): void {
  let isResolving = false;
  registerHooks({
    resolve(specifier, context, next) {
      // Our own look-up comes by here as well.
      if (isResolving || !GRAPHQL.test(specifier)) return next(specifier, context);
      isResolving = true;
      try {
        const url = pathToFileURL(ours.resolve(specifier)).href;
        return { url, format: 'commonjs', shortCircuit: true };
      } finally {
        isResolving = false;
      }
    },
  });
}
