// How a concept grows, and the windows that growth compares.
import { type Growth, growthOf, growthScore } from '../../analytics/growth.ts';
import { GROWTH } from '../../graph/growth.ts';
import { periodName } from '../../model/period.ts';
import { builder } from '../builder.ts';
import { ConceptRef } from '../refs.ts';

export const GrowthWindowEnum = builder.enumType('GrowthWindow', {
  description:
    'The months that growth compares with as many before; the newest month with papers is their last.',
  values: {
    MONTHS_3: { value: 3, description: 'A quarter.' },
    MONTHS_6: { value: 6, description: 'Half a year.' },
    MONTHS_12: { value: 12, description: 'A year.' },
  } as const,
});

/** Where a client does not say. */
export const USUAL_WINDOW = 12;

const GrowthRef = builder.objectRef<Growth>('Growth').implement({
  description: 'Papers of the newest months beside those of as many months before.',
  fields: (t) => ({
    until: t.string({
      description: 'The last month of the newer window: the newest with papers, `2024-03`.',
      resolve: ({ until }) => periodName(until),
    }),
    papers: t.exposeInt('recent', { description: 'Papers of the newer window.' }),
    papersBefore: t.exposeInt('before', { description: 'Papers of the window before.' }),
    share: t.float({
      description: 'The same as a share of all papers of the newer window, 0 to 1.',
      resolve: ({ recent, allRecent }) => share(recent, allRecent),
    }),
    shareBefore: t.float({
      description: 'The same as a share of all papers of the window before.',
      resolve: ({ before, allBefore }) => share(before, allBefore),
    }),
    score: t.float({
      description: `What lists by growth go by: (papers + ${GROWTH.smoothing}) / (papersBefore + ${GROWTH.smoothing}), so that little does not lead. 1 is as before.`,
      resolve: (growth) => growthScore(growth, GROWTH.smoothing),
    }),
  }),
});

builder.objectField(ConceptRef, 'growth', (t) =>
  t.field({
    type: GrowthRef,
    nullable: true,
    description: 'How it grows; null where no paper of the graph tells its month.',
    args: {
      over: t.arg({
        type: GrowthWindowEnum,
        defaultValue: USUAL_WINDOW,
        description: 'The months compared.',
      }),
    },
    resolve: async (concept, { over }, { loaders }) => {
      const [life, all] = await Promise.all([loaders.life.load(concept.uid), loaders.periods()]);
      return growthOf(life, all, over ?? USUAL_WINDOW);
    },
  }),
);

function share(papers: number, all: number): number {
  return all === 0 ? 0 : papers / all;
}
