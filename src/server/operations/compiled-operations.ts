// Operations that are asked again and again, as functions of their own: most of what an executor finds out anew at each of
// fifty rows is then written down once.
import {
  type DocumentNode,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type TypeNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';

/** Works an operation out. What it gives counts only where it is whole: faults are told otherwise than the executor does. */
export type CompiledOperation = (args: ExecutionArgs) => unknown;

export interface CompiledOperations {
  /** Undefined for what was not asked often enough, cannot be compiled, or is being compiled. */
  find(args: Pick<ExecutionArgs, 'schema' | 'document'>): CompiledOperation | undefined;
  /** Told of each answer: what does not come out whole time after time is compiled no more, since it is worked out twice. */
  answered(document: DocumentNode, isWhole: boolean): void;
}

/** Compiling takes some 3 ms for a list, as long as about twenty requests gain by it. */
const ASKED_BEFORE = 20;
/** A field takes about 0.3 ms of the event loop, once. */
const MOST_FIELDS = 100;
/** Answers in a row that were not whole. */
const MOST_FAILURES = 5;

interface Known {
  asked: number;
  failures: number;
  compiled: CompiledOperation | undefined;
}

/** Kept as long as the parser keeps the document. */
export function createCompiledOperations(askedBefore = ASKED_BEFORE): CompiledOperations {
  const known = new WeakMap<DocumentNode, Known>();
  return {
    find({ schema, document }) {
      const operation = known.get(document) ?? { asked: 0, failures: 0, compiled: undefined };
      known.set(document, operation);
      if (operation.compiled === undefined && operation.asked++ === askedBefore)
        compile(schema, document).then(
          (compiled) => {
            operation.compiled = compiled;
          },
          // The executor answers as before.
          () => undefined,
        );
      return operation.compiled;
    },
    answered(document, isWhole) {
      const operation = known.get(document);
      if (operation === undefined) return;
      operation.failures = isWhole ? 0 : operation.failures + 1;
      if (operation.failures === MOST_FAILURES) operation.compiled = undefined;
    },
  };
}

/** Undefined where it is left to the executor. */
export async function compile(
  schema: ExecutionArgs['schema'],
  document: DocumentNode,
): Promise<CompiledOperation | undefined> {
  if (!isCompilable(schema, document)) return undefined;
  // Loaded when the first operation is worth it.
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const compiled = compileQuery(schema, document);
  if (!isCompiledQuery(compiled)) return undefined;
  return ({ rootValue, contextValue, variableValues }) =>
    compiled.query(rootValue, contextValue, variableValues);
}

/** One query, of few fields, without directives: whether a field is there at all is the executor's business. */
function isCompilable(schema: ExecutionArgs['schema'], { definitions }: DocumentNode): boolean {
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
  if (!variables.every((variable) => isPlain(schema, variable))) return false;
  return fieldsLeft(operation.selectionSet, fragments, MOST_FIELDS) >= 0;
}

/**
 * Of scalars or names. graphql-jit (0.8.9) writes an input type out, one that holds itself without end, and knows nothing
 * of `@oneOf`; it asks for an `Int! = 20` though that has a default.
 */
function isPlain(
  schema: ExecutionArgs['schema'],
  { type, defaultValue }: VariableDefinitionNode,
): boolean {
  if (type.kind === Kind.NON_NULL_TYPE && defaultValue !== undefined) return false;
  return isLeafType(schema.getType(nameOf(type)));
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

/** Whether one stands within the object or the list. */
function holdsVariable(value: ValueNode): boolean {
  const within =
    value.kind === Kind.LIST
      ? value.values
      : value.kind === Kind.OBJECT
        ? value.fields.map((field) => field.value)
        : [];
  return within.some((each) => each.kind === Kind.VARIABLE || holdsVariable(each));
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
    if (selection.kind === Kind.FIELD) {
      // A variable left out within an object would be null there, where the executor leaves the field out.
      if (selection.arguments?.some(({ value }) => holdsVariable(value)) === true) return -1;
      left--;
    }
    const within =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? fragments.get(selection.name.value)?.selectionSet
        : selection.selectionSet;
    if (within !== undefined) left = fieldsLeft(within, fragments, left);
    if (left < 0) return -1;
  }
  return left;
}
