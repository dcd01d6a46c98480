// Refuses an operation whose nested lists would make the store read too much, before it runs.
import {
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { estimateRows } from '../../graphql/estimate-rows.ts';
import { refusal } from '../refusal.ts';

/** A hundred papers, the concepts of each, and some twenty papers of each of these. docs/SERVICE.md says what it costs. */
export const MOST_ROWS = 20_000;

export function useRowLimit(): Plugin {
  const rowsOf = rememberedRows();
  const refuseCostly = ({ args, setResultAndStopExecution }: Asked): void => {
    if (rowsOf(args) <= MOST_ROWS) return;
    const message = `This could read more than ${MOST_ROWS} objects: ask for shorter lists within lists.`;
    const http = { status: 400, spec: true };
    setResultAndStopExecution({ errors: [refusal(message, 'QUERY_TOO_COSTLY', http)] });
  };
  return {
    onExecute: refuseCostly,
    onSubscribe: refuseCostly,
  };
}

interface Asked {
  readonly args: ExecutionArgs;
  readonly setResultAndStopExecution: (result: ExecutionResult) => void;
}

/** What takes no variables costs the same each time. Documents are kept as long as the parser keeps them. */
function rememberedRows(): (args: ExecutionArgs) => number {
  const known = new WeakMap<OperationDefinitionNode, number>();
  return (args) => {
    const definition = getOperationAST(args.document, args.operationName);
    if (definition == null || (definition.variableDefinitions ?? []).length > 0)
      return rowsOf(args);
    const rows = known.get(definition) ?? rowsOf(args);
    known.set(definition, rows);
    return rows;
  };
}

/** 0 where the executor will refuse the operation anyway. */
export function rowsOf({
  schema,
  document,
  operationName,
  variableValues,
}: Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>): number {
  const definition = getOperationAST(document, operationName);
  if (definition == null) return 0;
  const values = getVariableValues(
    schema,
    definition.variableDefinitions ?? [],
    variableValues ?? {},
  );
  if (values.coerced === undefined) return 0;
  const fragments = new Map(
    document.definitions
      .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  return estimateRows({ schema, definition, fragments, variables: values.coerced }, MOST_ROWS);
}
