// Communities of a view: what their concepts have in common is told by the strongest of them.
import type { CommunityLink, StoredCommunity } from '../../graph/layout.ts';
import type { ConceptView } from '../../graph/views.ts';
import type { ConceptUid } from '../../model/concept.ts';
import { numberWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import type { Loaders } from '../loaders.ts';
import { ConceptRef } from '../refs.ts';

/** Members of a community that tell what it is about. */
const STRONGEST = 5;
/** Names enough to tell one community from another. */
const NAMES = 3;

export const CommunityRef = builder.objectRef<StoredCommunity>('GraphCommunity').implement({
  description:
    'Concepts that occur with one another more than with the rest (Louvain). Folded, it stands for all of them.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'As nodes tell it; 0 has most concepts.' }),
    slug: t.string({
      description: 'Slug of its strongest concept: pass it as `community` to open a folded one.',
      resolve: async ({ strongest }, _args, { loaders }) =>
        (await loadConcepts(strongest.slice(0, 1), loaders)).map(({ slug }) => slug).join(),
    }),
    name: t.string({
      description: 'The names of its strongest concepts, e.g. `LoRA, QLoRA, PEFT`.',
      resolve: async ({ strongest }, _args, { loaders }) =>
        (await loadConcepts(strongest.slice(0, NAMES), loaders)).map(({ name }) => name).join(', '),
    }),
    size: t.exposeInt('size', { description: 'Concepts in it.' }),
    concepts: t.field({
      type: [ConceptRef],
      description: 'Its strongest concepts, most papers first.',
      args: {
        first: t.arg.int({ defaultValue: STRONGEST, description: 'At most so many, up to 20.' }),
      },
      resolve: ({ strongest }, { first }, { loaders }) =>
        loadConcepts(
          strongest.slice(0, numberWithin('first', first, { min: 0, max: 20 }) ?? STRONGEST),
          loaders,
        ),
    }),
    x: t.exposeFloat('x', { description: 'Middle of its concepts.' }),
    y: t.exposeFloat('y', { description: 'Middle of its concepts.' }),
  }),
});

export const CommunityLinkRef = builder.objectRef<CommunityLink>('GraphCommunityLink').implement({
  description: 'How two communities hang together.',
  fields: (t) => ({
    source: t.exposeInt('a', { description: 'Number of one community.' }),
    target: t.exposeInt('b', { description: 'Number of the other.' }),
    pairs: t.exposeInt('pairs', { description: 'Pairs with one concept in each.' }),
    papers: t.exposeInt('papers', { description: 'Papers of these pairs, summed: its weight.' }),
  }),
});

/** What has left the graph since a layout was computed is passed over. */
async function loadConcepts(
  uids: readonly ConceptUid[],
  { concept }: Loaders,
): Promise<ConceptView[]> {
  const loaded = await concept.loadMany(uids);
  return loaded.flatMap((each) => (each === undefined || each instanceof Error ? [] : each));
}
