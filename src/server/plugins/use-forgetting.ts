// What a request was allowed is forgotten with its answer. Pothos keeps it by context in a WeakMap, and to V8's frequent
// collections, those of young objects, all values of such a map are alive: so each request's context, and with its loaders all
// that was read for it, was moved among what is old, until a collection of everything found it dead.
import { RequestCache } from '@pothos/plugin-scope-auth';
import type { ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';

export function useForgetting(): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      setExecuteFn(async (given: ExecutionArgs) => {
        try {
          return await executeFn(given);
        } finally {
          // Also of a client that has left.
          RequestCache.clearForContext(args.contextValue);
        }
      });
    },
  };
}
