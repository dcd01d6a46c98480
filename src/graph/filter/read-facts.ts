// Facts about papers, read by the places they stand at.
import { z } from 'zod';
import { KINDS } from '../../model/concept.ts';
import type { FacetId } from '../../model/facet.ts';
import { FLAG, listOf, UID } from '../rows.ts';
import type { StatementRunner } from '../statements.ts';
import { type Facts, isNothing, type Needs } from './facts.ts';

const FACTS = z.object({
  sortKey: z.string(),
  concepts: listOf(z.tuple([UID, z.int(), FLAG])),
  lists: listOf(z.int().transform((list) => list as FacetId)),
  links: listOf(z.tuple([z.enum(KINDS), z.int(), FLAG])),
});

/** By sort key. */
export async function readFacts(
  runner: StatementRunner,
  sortKeys: readonly string[],
  needs: Needs,
): Promise<ReadonlyMap<string, Facts>> {
  if (sortKeys.length === 0 || isNothing(needs)) return new Map();
  const parameters = { sortKeys, uids: needs.concepts, lists: needs.facets, links: needs.links };
  const rows = await runner.read('papers/facts', parameters);
  return new Map(
    rows.map((row) => {
      const { sortKey, concepts, lists, links } = FACTS.parse(row);
      const facts: Facts = {
        sortKey,
        concepts: new Map(
          concepts.map(([uid, confidence, introduces]) => [uid, { confidence, introduces }]),
        ),
        facets: new Set(lists),
        links: links.map(([kind, confidence, introduces]) => ({ kind, confidence, introduces })),
      };
      return [sortKey, facts];
    }),
  );
}
