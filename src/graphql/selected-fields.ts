// What a client selects of a field: so that nothing dear is worked out for nobody.
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Names of the fields selected directly below the one that is resolved, through fragments. */
export function selectedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  return new Set(selectedNodes(info).map(({ name }) => name.value));
}

/** The fields themselves. */
export function selectedNodes(info: GraphQLResolveInfo): readonly FieldNode[] {
  const fragments = new Map(Object.entries(info.fragments));
  return info.fieldNodes.flatMap(({ selectionSet }) => nodesBelow(selectionSet, fragments));
}

/** The names of one place of a document. */
export function selectedBelow(
  top: SelectionSetNode | undefined,
  fragments: Fragments,
): ReadonlySet<string> {
  return new Set(nodesBelow(top, fragments).map(({ name }) => name.value));
}

/** Each fragment is looked at once. */
function nodesBelow(top: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] {
  const nodes: FieldNode[] = [];
  const visited = new Set<string>();
  const add = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) nodes.push(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) add(selection.selectionSet);
      else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        add(fragments.get(selection.name.value)?.selectionSet);
      }
    }
  };
  add(top);
  return nodes;
}
