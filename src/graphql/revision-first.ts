// Lists that tell the graph's revision read it before they read their page: a change in between then shows as a difference to
// the next page's revision, and is never hidden.
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { GraphQLContext } from './context.ts';
import { selectsWithin } from './selected-fields.ts';

const REVISION: ReadonlySet<string> = new Set(['revision']);
const PAGE_INFO: ReadonlySet<string> = new Set(['pageInfo']);

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
    if (selectsWithin(info, REVISION, PAGE_INFO)) await context.loaders.revision();
    return resolve(source, args, context, info);
  };
}
