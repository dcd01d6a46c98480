// Communities of a view: what their concepts have in common is told by the strongest of them.
import { builder } from '../builder.ts';
import { limitOf } from '../connections.ts';
import { ConceptRef } from '../refs.ts';
import { nameCommunity, type ViewCommunity } from '../view/communities-of.ts';

/** Members of a community that tell what it is about. */
const STRONGEST = 5;

export const CommunityRef = builder.objectRef<ViewCommunity>('GraphCommunity').implement({
  description:
    'Concepts that occur with one another more than with the rest of the view (Louvain).',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'As nodes tell it; 0 has most concepts.' }),
    name: t.string({
      description: 'The names of its strongest concepts.',
      resolve: ({ members }) => nameCommunity(members),
    }),
    size: t.int({ description: 'Concepts in it.', resolve: ({ members }) => members.length }),
    concepts: t.field({
      type: [ConceptRef],
      description: 'Its strongest concepts, most papers first.',
      args: {
        first: t.arg.int({ defaultValue: STRONGEST, description: 'At most so many, up to 100.' }),
      },
      resolve: ({ members }, { first }) => members.slice(0, limitOf(first, STRONGEST)),
    }),
    x: t.exposeFloat('x', { description: 'Middle of its nodes.' }),
    y: t.exposeFloat('y', { description: 'Middle of its nodes.' }),
  }),
});
