// An operation is worked at for so long and no longer, and not at all once its client has gone: the executor stops, and so
// do the statements it waits for.
import { type ExecutionArgs, GraphQLError, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { withDeadline } from '../../deadline.ts';

/** The widest operations that are admitted take less on a machine that is not busy. */
export const DEADLINE_MS = 10_000;
/** A change has longer, and goes on when its client has gone; what was written when the time is up stays written. */
const FOR_MUTATIONS = 6;

export function useDeadline(milliseconds: number): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const isMutation = operationOf(args) === OperationTypeNode.MUTATION;
      const most = isMutation ? FOR_MUTATIONS * milliseconds : milliseconds;
      const client: AbortSignal | undefined = args.contextValue.request?.signal;
      setExecuteFn(async (given: ExecutionArgs) => {
        // One signal of our own for both: following several, as AbortSignal.any does, costs more than a short query.
        const stop = new AbortController();
        let late: GraphQLError | undefined;
        const timer = setTimeout(() => {
          late = outOfTime(most, isMutation);
          stop.abort(late);
        }, most);
        const leave = () => stop.abort(client?.reason);
        const followed = isMutation ? undefined : client;
        if (followed?.aborted === true) leave();
        followed?.addEventListener('abort', leave, { once: true });
        const { signal } = stop;
        const deadline = { signal, endsAt: performance.now() + most };
        try {
          const withSignal: ExecutionArgs & { signal: AbortSignal } = { ...given, signal };
          return await withDeadline(deadline, () => executeFn(withSignal));
        } catch (error) {
          if (late === undefined || error !== late) throw error;
          return { data: null, errors: [late] };
        } finally {
          clearTimeout(timer);
          followed?.removeEventListener('abort', leave);
        }
      });
    },
  };
}

function operationOf({ document, operationName }: ExecutionArgs) {
  return getOperationAST(document, operationName)?.operation;
}

function outOfTime(milliseconds: number, isMutation: boolean): GraphQLError {
  const remedy = isMutation ? 'it may still be done: look before you ask again' : 'ask for less';
  return new GraphQLError(`This took more than ${milliseconds / 1_000} s: ${remedy}.`, {
    extensions: { code: 'DEADLINE_EXCEEDED' },
  });
}
