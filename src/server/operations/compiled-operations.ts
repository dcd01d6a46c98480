// Operations that are asked again and again, as functions of their own: most of what an executor finds out anew at each of
// fifty rows is then written down once.
import {
  type DocumentNode,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';

/** Works an operation out. What it gives counts only where it is whole: faults are told otherwise than the executor does. */
export type CompiledOperation = (args: ExecutionArgs) => unknown;

export interface CompiledOperations {
  /** Undefined for what was not asked often enough, cannot be compiled, or is being compiled. */
  find(args: Pick<ExecutionArgs, 'schema' | 'document'>): CompiledOperation | undefined;
}

/** Compiling takes some 3 ms for a list, as long as about twenty requests gain by it. */
const ASKED_BEFORE = 20;
/** A field takes about 0.3 ms of the event loop, once. */
const MOST_FIELDS = 100;

interface Known {
  asked: number;
  compiled?: CompiledOperation;
}

/** Kept as long as the parser keeps the document. */
export function createCompiledOperations(askedBefore = ASKED_BEFORE): CompiledOperations {
  const known = new WeakMap<DocumentNode, Known>();
  return {
    find({ schema, document }) {
      const operation = known.get(document) ?? { asked: 0 };
      known.set(document, operation);
      if (operation.compiled === undefined && operation.asked++ === askedBefore)
        void compile(schema, document).then((compiled) => {
          if (compiled !== undefined) operation.compiled = compiled;
        });
      return operation.compiled;
    },
  };
}

/** Undefined where it is left to the executor. */
export async function compile(
  schema: ExecutionArgs['schema'],
  document: DocumentNode,
): Promise<CompiledOperation | undefined> {
  if (!isCompilable(document)) return undefined;
  // Loaded when the first operation is worth it.
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const compiled = compileQuery(schema, document);
  if (!isCompiledQuery(compiled)) return undefined;
  return ({ rootValue, contextValue, variableValues }) =>
    compiled.query(rootValue, contextValue, variableValues);
}

/**
 * One query, of few fields, without directives: whether a field is there at all is the executor's business. graphql-jit
 * (0.8.9) asks for a variable of type `Int! = 20` though it has a default.
 */
function isCompilable({ definitions }: DocumentNode): boolean {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const [operation, ...others] = operations;
  if (operation?.operation !== OperationTypeNode.QUERY || others.length > 0) return false;
  const variables = operation.variableDefinitions ?? [];
  if (variables.some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue))
    return false;
  return fieldsLeft(operation.selectionSet, fragments, MOST_FIELDS) >= 0;
}

/** How many of `most` fields are left once those selected here are counted, fragments where they are spread; below 0 for no. */
function fieldsLeft(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  most: number,
): number {
  let left = most;
  for (const selection of selections) {
    if ((selection.directives ?? []).length > 0) return -1;
    if (selection.kind === Kind.FIELD) left--;
    const within =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? fragments.get(selection.name.value)?.selectionSet
        : selection.selectionSet;
    if (within !== undefined) left = fieldsLeft(within, fragments, left);
    if (left < 0) return -1;
  }
  return left;
}
