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
import type { ConceptUid } from '../model/concept.ts';
import { slugOf, uidOf } from '../model/slug.ts';
import type { GraphQLContext } from './context.ts';
import { partsOf } from './paper-parts.ts';

/** Fields of a concept that need no more of it than its uid to ask the store. */
const NEED_UID_ONLY: ReadonlySet<string> = new Set(['papers', 'coOccurring']);
/** Fields that need the concept and no statement of their own. */
const OF_CONCEPT: ReadonlySet<string> = new Set([
  '__typename',
  'id',
  'slug',
  'name',
  'kind',
  'definition',
]);
const OF_PAGE: ReadonlySet<string> = new Set(['first', 'last', 'after', 'before']);

/**
 * Begins what the request selects of the concept with this slug; what goes wrong shows where it is asked again. Where a
 * list brings the concept itself along and nothing else waits for it, gives a promise of it: of undefined where the list
 * is empty, as it is where the slug leads elsewhere or nowhere.
 */
export function lookAhead(
  text: string,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<ConceptView | undefined> | undefined {
  const slug = slugOf(text);
  if (slug !== text) return undefined;
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
  const fields = selected.filter(isCertain);
  const lists = fields
    .filter(({ name }) => NEED_UID_ONLY.has(name.value))
    .map((node) => ({ node, answer: begin(awaited, node, context, info) }));
  const othersNeedNothing = fields.every(
    ({ name }) => NEED_UID_ONLY.has(name.value) || OF_CONCEPT.has(name.value),
  );
  if (fields.length < selected.length || !othersNeedNothing) return undefined;
  const bringing = lists.find(({ node }) => bringsConcept(node, info));
  return bringing?.answer?.then(() => conceptBrought(awaited.uid, slug, context));
}

/** What stands in a fragment or under a directive may be left out: nothing is asked for that nobody may want. */
function isCertain(node: SelectionNode): node is FieldNode {
  return node.kind === Kind.FIELD && (node.directives?.length ?? 0) === 0;
}

/** A list of its own, none left out by a filter: of its papers each names it, of its neighbours each is told with it. */
function bringsConcept(node: FieldNode, info: GraphQLResolveInfo): boolean {
  const isWholeList = node.arguments?.every(({ name }) => OF_PAGE.has(name.value)) ?? true;
  if (!isWholeList) return false;
  return node.name.value === 'coOccurring' || partsOf(below(node, info)).withConcepts;
}

function conceptBrought(
  uid: ConceptUid,
  slug: string,
  { loaders }: GraphQLContext,
): ConceptView | undefined {
  const concept = loaders.loadedConcepts.get(uid);
  return concept?.slug === slug ? concept : undefined;
}

function below(node: FieldNode, info: GraphQLResolveInfo): GraphQLResolveInfo {
  return { ...info, fieldName: node.name.value, fieldNodes: [node] };
}

/** Settles when the answer is there, whatever it is. */
function begin(
  concept: ConceptView,
  node: FieldNode,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<unknown> | undefined {
  const type = info.schema.getType('Concept');
  const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
  if (field?.resolve === undefined) return undefined;
  try {
    const values = getArgumentValues(field, node, info.variableValues);
    const answer = field.resolve(concept, values, context, below(node, info));
    return Promise.resolve(answer).catch(() => undefined);
  } catch {
    // Told where the field itself is resolved.
    return undefined;
  }
}
