// Two versions of the contract in, what the newer one takes away from clients of the older one out.
import { BreakingChangeType, findBreakingChanges, type GraphQLSchema } from 'graphql';

/** A sentence each, in order of the alphabet. */
export function brokenPromises(released: GraphQLSchema, now: GraphQLSchema): readonly string[] {
  return findBreakingChanges(released, now)
    .filter((change) => !wasDeprecated(released, change))
    .map(({ description }) => description)
    .toSorted();
}

/** A field that the release called deprecated was promised to go. */
function wasDeprecated(
  released: GraphQLSchema,
  { type, description }: { readonly type: BreakingChangeType; readonly description: string },
): boolean {
  if (type !== BreakingChangeType.FIELD_REMOVED) return false;
  const [typename = '', field = ''] = description.split(/[ .]/);
  const holder = released.getType(typename);
  if (holder === undefined || !('getFields' in holder)) return false;
  return holder.getFields()[field]?.deprecationReason != null;
}
