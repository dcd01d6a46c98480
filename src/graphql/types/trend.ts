// A concept's course through time, several at once, and that of the whole graph.
import {
  buildTrend,
  type Interval,
  peakOf,
  pointsIn,
  rangeOf,
  type Trend,
  type TrendPoint,
} from '../../analytics/trend.ts';
import type { ConceptView } from '../../graph/views.ts';
import { type MonthRange, type PeriodCount, periodName } from '../../model/period.ts';
import { listWithin, nameArgument } from '../arguments.ts';
import { builder } from '../builder.ts';
import { badInput } from '../errors.ts';
import { monthRange } from '../month-range.ts';
import { ConceptRef } from '../refs.ts';

/** A hundred years of months. */
const MOST_POINTS = 1_200;
const MOST_CONCEPTS = 50;

const IntervalEnum = builder.enumType('Interval', {
  description: 'How long a time one point of a trend stands for.',
  values: {
    MONTH: { description: 'A month.' },
    QUARTER: { description: 'Three months from January, April, July or October.' },
    YEAR: { description: 'A year.' },
  } satisfies Record<Interval, object>,
});

const TrendPointRef = builder.objectRef<TrendPoint>('TrendPoint').implement({
  description: 'The papers of a month, quarter or year.',
  fields: (t) => ({
    period: t.exposeString('name', { description: '`2024-03`, `2024-Q1` or `2024`.' }),
    since: t.string({
      description: 'Its first month, `2024-01`.',
      resolve: ({ since }) => periodName(since),
    }),
    until: t.string({
      description: 'Its last month, `2024-03`.',
      resolve: ({ until }) => periodName(until),
    }),
    papers: t.exposeInt('papers', { description: 'Papers.' }),
    allPapers: t.exposeInt('allPapers', { description: 'Papers of the whole graph.' }),
    share: t.float({
      description: 'Papers as a share of all papers, 0 to 1; 0 where there are none at all.',
      resolve: ({ papers, allPapers }) => (allPapers === 0 ? 0 : papers / allPapers),
    }),
  }),
});

interface ShownTrend extends Trend {
  readonly concept: ConceptView | undefined;
}

const TrendRef = builder.objectRef<ShownTrend>('Trend').implement({
  description:
    'Papers through time, without gaps. Undated papers are in no point, papers of a year without month in those of years only: both are counted beside.',
  fields: (t) => ({
    concept: t.field({
      type: ConceptRef,
      nullable: true,
      description: 'Whose; null for all papers.',
      resolve: ({ concept }) => concept,
    }),
    interval: t.expose('interval', { type: IntervalEnum, description: 'What a point stands for.' }),
    points: t.field({
      type: [TrendPointRef],
      description: 'One a month, quarter or year, oldest first.',
      resolve: ({ points }) => [...points],
    }),
    peak: t.field({
      type: TrendPointRef,
      nullable: true,
      description: 'The point with most papers, the earliest of several; null where none has any.',
      resolve: (trend) => peakOf(trend),
    }),
    yearOnly: t.exposeInt('yearOnly', {
      description: 'Papers of which only the year is known, whatever the range of the points.',
    }),
    undated: t.exposeInt('undated', { description: 'Papers without any date.' }),
  }),
});

const RANGE = {
  since: {
    description:
      'From the point that holds this month or year, `2024-03` or `2024`; from the first paper without it.',
  },
  until: {
    description:
      'To the point that holds this month or year, `2024-08` or `2024`; to the newest month of the graph without it.',
  },
} as const;

builder.objectField(ConceptRef, 'trend', (t) =>
  t.field({
    type: TrendRef,
    description: 'Its papers through time.',
    args: {
      interval: t.arg({ type: IntervalEnum, defaultValue: 'MONTH', description: 'Of a point.' }),
      since: t.arg.string(RANGE.since),
      until: t.arg.string(RANGE.until),
    },
    resolve: async (concept, args, { loaders }) => {
      const [life, all] = await Promise.all([loaders.life.load(concept.uid), loaders.periods()]);
      const interval = args.interval ?? 'MONTH';
      const range = rangeIn(args, life, all, interval);
      return { ...buildTrend(life, all, interval, range), concept };
    },
  }),
);

builder.queryField('trend', (t) =>
  t.field({
    type: TrendRef,
    description: 'All papers of the graph through time.',
    args: {
      interval: t.arg({ type: IntervalEnum, defaultValue: 'MONTH', description: 'Of a point.' }),
      since: t.arg.string(RANGE.since),
      until: t.arg.string(RANGE.until),
    },
    resolve: async (_root, args, { loaders }) => {
      const all = await loaders.periods();
      const interval = args.interval ?? 'MONTH';
      const range = rangeIn(args, all, all, interval);
      return { ...buildTrend(all, all, interval, range), concept: undefined };
    },
  }),
);

builder.queryField('trends', (t) =>
  t.field({
    type: t.listRef(TrendRef, { nullable: true }),
    description:
      'Several concepts through time, in the order of their slugs and over the same range: from the first paper of any where "since" is left out. Null where a slug is unknown.',
    args: {
      slugs: t.arg.stringList({
        required: true,
        description: `Up to ${MOST_CONCEPTS} slugs, e.g. \`["lora", "qlora"]\`.`,
      }),
      interval: t.arg({ type: IntervalEnum, defaultValue: 'MONTH', description: 'Of a point.' }),
      since: t.arg.string(RANGE.since),
      until: t.arg.string(RANGE.until),
    },
    resolve: async (_root, args, { loaders }) => {
      const slugs = listWithin('slugs', args.slugs, MOST_CONCEPTS).map((slug) =>
        nameArgument('slugs', slug),
      );
      const concepts = await Promise.all(slugs.map((slug) => loaders.conceptBySlug.load(slug)));
      const all = await loaders.periods();
      const lives = await Promise.all(
        concepts.map((concept) => (concept ? loaders.life.load(concept.uid) : [])),
      );
      const interval = args.interval ?? 'MONTH';
      const together = lives.flat().sort((x, y) => x.period - y.period);
      const range = rangeIn(args, together, all, interval);
      return concepts.map((concept, i) =>
        concept ? { ...buildTrend(lives[i] ?? [], all, interval, range), concept } : null,
      );
    },
  }),
);

/** As asked; where that leaves an end open from the first period of the life line to the last of all. */
function rangeIn(
  given: { readonly since?: string | null | undefined; readonly until?: string | null | undefined },
  life: readonly PeriodCount[],
  all: readonly PeriodCount[],
  interval: Interval,
): MonthRange | undefined {
  const asked = monthRange(given);
  const since = asked.since ?? rangeOf(life, interval)?.since;
  const until = asked.until ?? rangeOf(all, interval)?.until;
  if (since === undefined || until === undefined) return undefined;
  const range = { since, until };
  const points = pointsIn(range, interval);
  if (points <= MOST_POINTS) return range;
  throw badInput(
    `From ${periodName(since)} to ${periodName(until)} there are ${points} points, but at most ${MOST_POINTS} are given: ask for a longer "interval", or give "since".`,
  );
}
