// Queries that are asked often are worked out by code made for them. Whatever does not come out whole is asked of the
// executor again, whose faults are told as the specification has it: a query changes nothing by being asked twice.
import type { ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { untilAborted } from '../../deadline.ts';
import { createCompiledOperations } from '../operations/compiled-operations.ts';
import { isWhole } from '../whole-result.ts';

/** Stands before the deadline, whose signal it heeds: statements that its fields wait for end with that, too. */
export function useCompiledOperations(operations = createCompiledOperations()): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const compiled = operations.find(args);
      if (compiled === undefined) return;
      setExecuteFn(async (given: ExecutionArgs & { readonly signal?: AbortSignal }) => {
        const result = await untilAborted(given.signal, async () => compiled(given));
        operations.answered(given.document, isWhole(result));
        return isWhole(result) ? result : await executeFn(given);
      });
    },
  };
}
