// All types in one schema.
import { type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { builder } from './builder.ts';
import { readRevisionFirst } from './revision-first.ts';
import './types/node.ts';
import './types/page-info.ts';
import './types/paper.ts';
import './types/papers.ts';
import './types/mention.ts';
import './types/evidence.ts';
import './types/concept.ts';
import './types/concept-papers.ts';
import './types/seen.ts';
import './types/trend.ts';
import './types/growth.ts';
import './types/emerging.ts';
import './types/association.ts';
import './types/co-occurring.ts';
import './types/unlinked.ts';
import './types/rising-pairs.ts';
import './types/concept-queries.ts';
import './types/concept-lookup.ts';
import './types/autocomplete.ts';
import './types/concepts.ts';
import './types/relation.ts';
import './types/search.ts';
import './types/search-concepts.ts';
import './types/similar.ts';
import './types/graph-view.ts';
import './types/paths.ts';
import './types/extract.ts';
import './types/stats.ts';
import './types/decision.ts';
import './types/decision-preview.ts';
import './types/decide.ts';
import './types/ingest-papers.ts';

/** Sorted, so that its print does not depend on the order of the imports. */
export const schema: GraphQLSchema = lexicographicSortSchema(readRevisionFirst(builder.toSchema()));
