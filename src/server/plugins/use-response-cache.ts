// A query asked again is answered from memory while the graph stands as it stood. Whether it does is asked of the store
// each time, so what another process wrote counts too.
import { createHash } from 'node:crypto';
import {
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  OperationTypeNode,
} from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { GraphQLContext } from '../../graphql/context.ts';
import { createResponseCache } from '../response-cache.ts';
import { sharedRead } from '../shared-read.ts';
import { isWhole } from '../whole-result.ts';

/** Room for some thousand pages and pictures. */
export const CACHE_BYTES = 64 * 2 ** 20;

export interface ResponseCacheOptions {
  readonly mostBytes: number;
  /** GraphReader.stamp. */
  readonly readStamp: () => Promise<string>;
  /** Told of each look for an answer. */
  readonly onLookup: (isKnown: boolean) => void;
}

/** yoga sends what `stringify` gives. */
interface Serialised extends ExecutionResult {
  readonly stringify: () => string;
}

/** Stands before the deadline, which then holds for the reading of the stamp as well. */
export function useResponseCache({
  mostBytes,
  readStamp,
  onLookup,
}: ResponseCacheOptions): Plugin<GraphQLContext> {
  const cache = createResponseCache(mostBytes);
  const currentStamp = sharedRead(readStamp);
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      if (!isQuery(args)) return;
      const question = questionOf(args, args.contextValue);
      if (!cache.isAskedAgain(question)) return;
      setExecuteFn(async (given: ExecutionArgs) => {
        const stamp = await currentStamp();
        const known = cache.find(question, stamp);
        onLookup(known !== undefined);
        if (known !== undefined) return serialised(known);
        const result: unknown = await executeFn(given);
        // Errors may be of the moment, and are worked out anew.
        if (!isWhole(result)) return result;
        const text = JSON.stringify(result);
        cache.keep(question, stamp, text);
        return serialised(text);
      });
    },
  };
}

function isQuery({ document, operationName }: ExecutionArgs): boolean {
  return getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY;
}

/** A short text for the operation, what it is asked with, and what its asker may do. */
function questionOf(
  { operationName, variableValues }: ExecutionArgs,
  { params, access }: Pick<GraphQLContext, 'access'> & Pick<YogaInitialContext, 'params'>,
): string {
  const parts = [
    params.query,
    operationName ?? null,
    variableValues ?? {},
    access.mayRead(),
    access.mayWrite(),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64');
}

function serialised(text: string): Serialised {
  return { stringify: () => text };
}
