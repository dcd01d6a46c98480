// How many objects an operation can make a store read, told before it runs: lists within lists multiply.
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { z } from 'zod';
import { DEFAULT_PAGE } from './connections.ts';
import { LOOKS_AT } from './looks-at.ts';
import { selectedBelow } from './selected-fields.ts';

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced: with the defaults of the operation. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Of lists without an argument for it: a paper's mentions, a concept's narrower ones. */
const TYPICAL_LENGTH = 10;
/** Most concepts have one parent: the hierarchy may be climbed to its top. */
const TYPICAL_PARENTS = 2;
/** Objects that hold lists as long as an argument of the field that gives them. */
const HOLDS_LISTS = /Connection$|^GraphView$/;

/** How many there are for each object that their holder is counted for: one where nothing is said. */
const SHARES = new Map([
  ['GraphView.communities', 0.05],
  ['GraphView.layout', 0],
]);

const SIZES = z.object({
  first: z.int().nullish(),
  last: z.int().nullish(),
  maxNodes: z.int().nullish(),
  ids: z.array(z.unknown()).nullish(),
  slugs: z.array(z.unknown()).nullish(),
});

/** Counts no further than a little beyond `limit`, so that the estimate itself costs no more. */
export function estimateRows(operation: Operation, limit: number): number {
  const root = operation.schema.getRootType(operation.definition.operation);
  const walk = new Walk(operation, limit);
  if (root != null) walk.add(root.name, operation.definition.selectionSet, 1, new Set());
  return walk.rows;
}

class Walk {
  rows = 0;
  /** Fields looked at: fragments within fragments multiply too. */
  #steps = 0;
  readonly #operation: Operation;
  readonly #limit: number;

  constructor(operation: Operation, limit: number) {
    this.#operation = operation;
    this.#limit = limit;
  }

  /** `times`: how many objects of the type there are. A fragment counts once in a selection, as in execution. */
  add(typename: string, { selections }: SelectionSetNode, times: number, seen: Set<string>): void {
    for (const selection of selections) {
      this.#steps++;
      // What is too long to be counted is refused as well: it could hide anything behind its first fields.
      if (this.#steps > this.#limit) this.rows = Number.POSITIVE_INFINITY;
      if (this.rows > this.#limit) return;
      if (selection.kind === Kind.FIELD) this.#addField(typename, selection, times);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? typename;
        this.add(condition, selection.selectionSet, times, seen);
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = this.#operation.fragments.get(selection.name.value);
        if (fragment === undefined) continue;
        this.add(fragment.typeCondition.name.value, fragment.selectionSet, times, seen);
      }
    }
  }

  #addField(typename: string, node: FieldNode, times: number): void {
    const type = this.#operation.schema.getType(typename);
    if (!(isObjectType(type) || isInterfaceType(type))) return;
    const field = type.getFields()[node.name.value];
    // Introspection is not read from the store.
    if (field === undefined) return;
    const name = `${typename}.${field.name}`;
    this.rows += times * this.#looksAt(name, field, node);
    if (node.selectionSet === undefined) return;
    const share = SHARES.get(name) ?? 1;
    const all = Math.ceil(share * times * this.#lengthOf(typename, field, node));
    this.rows += all;
    this.add(getNamedType(field.type).name, node.selectionSet, all, new Set());
  }

  #lengthOf(typename: string, field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const isHolder = HOLDS_LISTS.test(getNamedType(field.type).name);
    if (!isHolder && (!isListType(getNullableType(field.type)) || HOLDS_LISTS.test(typename))) {
      return 1;
    }
    const { first, last, maxNodes, ids, slugs } = this.#sizesOf(field, node);
    const given = first ?? last ?? maxNodes ?? (ids ?? slugs)?.length;
    if (given !== undefined || isHolder) return given ?? DEFAULT_PAGE;
    return field.name === 'broader' ? TYPICAL_PARENTS : TYPICAL_LENGTH;
  }

  #looksAt(name: string, field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const looksAt = LOOKS_AT.get(name);
    if (looksAt === undefined) return 0;
    const selected = selectedBelow(node.selectionSet, this.#operation.fragments);
    return Math.ceil(looksAt(this.#argumentsOf(field, node), selected));
  }

  #sizesOf(field: GraphQLField<unknown, unknown>, node: FieldNode): z.infer<typeof SIZES> {
    return SIZES.safeParse(this.#argumentsOf(field, node)).data ?? {};
  }

  /** Arguments that do not fit are the executor's to complain of. */
  #argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    try {
      return getArgumentValues(field, node, this.#operation.variables);
    } catch (error) {
      if (error instanceof GraphQLError) return {};
      throw error;
    }
  }
}
