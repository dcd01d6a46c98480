// Tells of every request once it is answered: how long it took, what came of it.
import { type ExecutionArgs, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { AnsweredRequest } from '../observe/answered-request.ts';
import { codesOf } from '../observe/codes-of.ts';
import { UNTOLD } from '../observe/untold.ts';
import { currentRequestId } from '../request-id.ts';

interface Facts {
  readonly startedAt: number;
  readonly pathname: string;
  operation?: string;
  kind?: string;
  errors: readonly string[];
}

type AskedOperation = ExecutionArgs & { readonly contextValue: { readonly request?: Request } };

export function useObservation(
  tell: (answered: AnsweredRequest) => void,
  whoOf: (request: Request) => string | null,
): Plugin {
  const known = new WeakMap<Request, Facts>();
  const noteOperation = ({ args }: { readonly args: AskedOperation }): void => {
    const { request } = args.contextValue;
    const facts = request === undefined ? undefined : known.get(request);
    if (facts !== undefined) Object.assign(facts, operationOf(args));
  };
  return {
    onRequest({ request, url }) {
      const { pathname } = url;
      known.set(request, { startedAt: performance.now(), pathname, errors: [] });
    },
    onExecute: noteOperation,
    onSubscribe: noteOperation,
    onResultProcess({ request, result }) {
      const facts = known.get(request);
      if (facts !== undefined) facts.errors = codesOf(result);
    },
    onResponse({ request, response }) {
      const facts = known.get(request);
      if (facts === undefined || UNTOLD.test(facts.pathname)) return;
      const { startedAt, pathname, ...told } = facts;
      tell({
        id: currentRequestId(),
        way: wayOf(pathname),
        method: request.method,
        ...told,
        status: response.status,
        milliseconds: Math.round(100 * (performance.now() - startedAt)) / 100,
        who: whoOf(request),
      });
    },
  };
}

function operationOf({ document, operationName }: ExecutionArgs): Partial<Facts> {
  const definition = getOperationAST(document, operationName);
  if (definition == null) return {};
  const { name, operation } = definition;
  return { kind: operation, ...(name !== undefined && { operation: name.value }) };
}

function wayOf(pathname: string): AnsweredRequest['way'] {
  if (pathname === '/graphql') return 'graphql';
  return pathname.startsWith('/export/') ? 'export' : 'other';
}
