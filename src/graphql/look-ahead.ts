// Lists of a concept are asked for while the concept itself is still looked up: its uid follows from its slug, so that
// one way to the store and back is saved. The resolvers that run later find the answers in the request's loaders.
import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  isObjectType,
  Kind,
  type SelectionNode,
} from 'graphql';
import type { ConceptView } from '../graph/views.ts';
import { slugOf, uidOf } from '../model/slug.ts';
import type { GraphQLContext } from './context.ts';

/** Fields of a concept that need no more of it than its uid to ask the store. */
const NEED_UID_ONLY: ReadonlySet<string> = new Set(['papers', 'coOccurring']);

/** Begins what the request selects of the concept with this slug. What goes wrong shows where it is asked again. */
export function lookAhead(text: string, context: GraphQLContext, info: GraphQLResolveInfo): void {
  const slug = slugOf(text);
  if (slug !== text) return;
  const awaited: ConceptView = {
    uid: uidOf(slug),
    slug,
    name: text,
    kind: 'METHOD',
    origin: 'lexicon',
    paperCount: 0,
    definition: null,
  };
  const selected = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  for (const node of selected)
    if (isCertain(node) && NEED_UID_ONLY.has(node.name.value)) begin(awaited, node, context, info);
}

/** What stands in a fragment or under a directive may be left out: nothing is asked for that nobody may want. */
function isCertain(node: SelectionNode): node is FieldNode {
  return node.kind === Kind.FIELD && (node.directives?.length ?? 0) === 0;
}

function begin(
  concept: ConceptView,
  node: FieldNode,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): void {
  const type = info.schema.getType('Concept');
  const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
  if (field?.resolve === undefined) return;
  try {
    const values = getArgumentValues(field, node, info.variableValues);
    const asked = { ...info, fieldName: field.name, fieldNodes: [node] };
    Promise.resolve(field.resolve(concept, values, context, asked)).catch(() => undefined);
  } catch {
    // Told where the field itself is resolved.
  }
}
