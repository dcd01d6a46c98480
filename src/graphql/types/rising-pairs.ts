// risingPairs(...): pairs of concepts that papers name together more and more.
import { growthScore, growthWindows, newestMonth } from '../../analytics/growth.ts';
import { MOST_PAPERS, type PairGrowth } from '../../graph/association.ts';
import { GROWTH } from '../../graph/growth.ts';
import { periodName } from '../../model/period.ts';
import { ANY_COUNT, numberWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import { limitOf } from '../connections.ts';
import { ConceptRef } from '../refs.ts';
import { CANDIDATES } from './association.ts';
import { GrowthWindowEnum, USUAL_WINDOW } from './growth.ts';

type RisingPair = PairGrowth['pairs'][number];

interface RisingPairs {
  readonly until: string;
  readonly pairs: readonly RisingPair[];
  readonly isTruncated: boolean;
}

const RisingPairRef = builder.objectRef<RisingPair>('RisingPair').implement({
  description: 'Two concepts, and how much more papers name them together than before.',
  fields: (t) => ({
    source: t.field({
      type: ConceptRef,
      nullable: true,
      description: 'One of the two.',
      resolve: ({ a }, _args, { loaders }) => loaders.concept.load(a),
    }),
    target: t.field({
      type: ConceptRef,
      nullable: true,
      description: 'The other.',
      resolve: ({ b }, _args, { loaders }) => loaders.concept.load(b),
    }),
    papers: t.exposeInt('recent', { description: 'Papers of the newer window that name both.' }),
    papersBefore: t.exposeInt('before', { description: 'Papers of the window before.' }),
    score: t.float({
      description: `(papers + ${GROWTH.smoothing}) / (papersBefore + ${GROWTH.smoothing}), as the growth of concepts.`,
      resolve: (pair) => growthScore(pair, GROWTH.smoothing),
    }),
  }),
});

const RisingPairsRef = builder.objectRef<RisingPairs>('RisingPairs').implement({
  description: 'Pairs that rise, and what was counted for them.',
  fields: (t) => ({
    pairs: t.field({
      type: [RisingPairRef],
      description: 'Those that rise most first.',
      resolve: ({ pairs }) => [...pairs],
    }),
    until: t.exposeString('until', {
      description: 'The last month of the newer window: the newest with papers, e.g. `2024-08`.',
    }),
    isTruncated: t.exposeBoolean('isTruncated', {
      description: 'A window has more papers than were counted: its newest stand for it.',
    }),
  }),
});

/** Two papers together are chance more often than not. */
const MIN_PAPERS = 3;

builder.queryField('risingPairs', (t) =>
  t.field({
    type: RisingPairsRef,
    nullable: true,
    description: `Pairs of concepts that papers name together more than before; null where no paper tells its month. Counted when it is asked, over the newest ${MOST_PAPERS.toLocaleString('en')} papers of each window, for the ${CANDIDATES.toLocaleString('en')} pairs of the newer one with most papers.`,
    args: {
      over: t.arg({
        type: GrowthWindowEnum,
        defaultValue: USUAL_WINDOW,
        description: 'The months compared with as many before.',
      }),
      minPapers: t.arg.int({
        defaultValue: MIN_PAPERS,
        description: 'In at least so many papers of the newer window.',
      }),
      first: t.arg.int({ defaultValue: 20, description: 'At most so many, up to 100.' }),
    },
    resolve: async (_root, args, { store, loaders }) => {
      const limit = limitOf(args.first);
      const minPapers = numberWithin('minPapers', args.minPapers, ANY_COUNT) ?? MIN_PAPERS;
      const until = newestMonth(await loaders.periods());
      if (until === undefined) return null;
      const windows = growthWindows(until, args.over ?? USUAL_WINDOW);
      const found = await store.findPairGrowth(windows, minPapers, CANDIDATES);
      return {
        until: periodName(until),
        pairs: found.pairs.toSorted(byGrowth).slice(0, limit),
        isTruncated: [found.readRecent, found.readBefore].includes(MOST_PAPERS),
      };
    },
  }),
);

function byGrowth(x: RisingPair, y: RisingPair): number {
  const [one, other] = [x, y].map((pair) => growthScore(pair, GROWTH.smoothing));
  return (other ?? 0) - (one ?? 0) || x.a - y.a || x.b - y.b;
}
