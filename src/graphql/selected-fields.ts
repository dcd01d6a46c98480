// What a client selects of a field: so that nothing dear is worked out for nobody.
import {
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Names of the fields selected directly below the one that is resolved, through fragments. */
export function selectedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  const fragments = new Map(Object.entries(info.fragments));
  const sets = info.fieldNodes.map(({ selectionSet }) => selectedBelow(selectionSet, fragments));
  return new Set(sets.flatMap((names) => [...names]));
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Whether one of `wanted` is selected below the field that is resolved, directly or within fields of `through`; with
 * `parent`, only where it stands directly in a field of that name.
 */
export function selectsWithin(
  { fieldNodes, fragments }: GraphQLResolveInfo,
  wanted: ReadonlySet<string>,
  through: ReadonlySet<string> = NONE,
  parent?: string,
): boolean {
  const visited = new Set<string>();
  const isSelected = (set: SelectionSetNode | undefined, within: string): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        return isSelected(selection.selectionSet, within);
      }
      const { value } = selection.name;
      if (selection.kind === Kind.FIELD) {
        const isWanted = wanted.has(value) && (parent ?? within) === within;
        return isWanted || (through.has(value) && isSelected(selection.selectionSet, value));
      }
      const spread = `${within} ${value}`;
      if (visited.has(spread)) return false;
      visited.add(spread);
      return isSelected(fragments[value]?.selectionSet, within);
    }) ?? false;
  return fieldNodes.some(({ name, selectionSet }) => isSelected(selectionSet, name.value));
}

/** Names of the fields selected directly below one place of a document. Each fragment is looked at once. */
export function selectedBelow(
  top: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): ReadonlySet<string> {
  const names = new Set<string>();
  const visited = new Set<string>();
  const add = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) add(selection.selectionSet);
      else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        add(fragments.get(selection.name.value)?.selectionSet);
      }
    }
  };
  add(top);
  return names;
}
