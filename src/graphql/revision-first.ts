// Lists that tell the graph's revision read it before they read their page: a change in between then shows as a difference to
// the next page's revision, and is never hidden.
import {
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { GraphQLContext } from './context.ts';

/** Wraps the resolvers of all fields that give a connection. */
export function readRevisionFirst(schema: GraphQLSchema): GraphQLSchema {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()));
  for (const field of fields) {
    const { resolve } = field;
    if (resolve !== undefined && /Connection!?$/.test(String(field.type))) {
      field.resolve = after(resolve);
    }
  }
  return schema;
}

function after(
  resolve: GraphQLFieldResolver<unknown, GraphQLContext>,
): GraphQLFieldResolver<unknown, GraphQLContext> {
  return async (source, args, context, info) => {
    const isTold = info.fieldNodes.some(
      ({ selectionSet }) => selectionSet !== undefined && tellsRevision(selectionSet, info),
    );
    if (isTold) await context.loaders.revision();
    return resolve(source, args, context, info);
  };
}

function tellsRevision({ selections }: SelectionSetNode, info: GraphQLResolveInfo): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = info.fragments[selection.name.value];
      return fragment !== undefined && tellsRevision(fragment.selectionSet, info);
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return tellsRevision(selection.selectionSet, info);
    const { name, selectionSet } = selection;
    if (name.value === 'revision') return true;
    return name.value === 'pageInfo' && selectionSet !== undefined
      ? tellsRevision(selectionSet, info)
      : false;
  });
}
