// A request, its operation and the statements of that as spans of one trace.
import { type ExecutionArgs, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codesOf } from '../observe/codes-of.ts';
import { currentSpan } from '../observe/current-span.ts';
import type { Tracing } from '../observe/tracing.ts';
import { UNTOLD } from '../observe/untold.ts';

/** To stand after all others that work around the execution, so that its span holds what they do. */
export function useTracing(tracing: Tracing): Plugin {
  return {
    instrumentation: {
      request({ request }, answer) {
        if (UNTOLD.test(new URL(request.url).pathname)) return answer();
        return tracing.request(request, async () => await answer());
      },
    },
    onExecute({ args, executeFn, setExecuteFn }) {
      const definition = getOperationAST(args.document, args.operationName);
      if (definition == null) return;
      const operation = { kind: definition.operation, name: definition.name?.value };
      setExecuteFn((given: ExecutionArgs) =>
        tracing.operation<unknown>(operation, async () => await executeFn(given), codesOf),
      );
    },
    onResultProcess({ result }) {
      const errors = codesOf(result);
      if (errors.length > 0) currentSpan()?.setAttribute('error.type', errors.join(' '));
    },
    onResponse({ response }) {
      currentSpan()?.setAttribute('http.response.status_code', response.status);
    },
  };
}
