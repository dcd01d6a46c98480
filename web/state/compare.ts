// Two to four concepts through time.
import { COMPARE } from '../api/operations.ts';
import { askOnce } from '../api/remember.ts';
import { MOST_COMPARED } from '../model/view.ts';
import { loadFor } from './loaded.ts';
import { change, view } from './view.ts';

export const compared = loadFor(
  () => {
    const { tool, compared: slugs } = view.value;
    return tool === 'compare' && slugs.length > 0 ? { slugs } : null;
  },
  async (variables) => {
    const { trends } = await askOnce(COMPARE, variables);
    return trends.flatMap((trend) =>
      trend?.concept == null ? [] : [{ concept: trend.concept, points: trend.points }],
    );
  },
);

/** Where four are compared already, it takes the place of the last. */
export function compareWith(slug: string): void {
  const before = view.peek().compared.filter((each) => each !== slug);
  change({
    tool: 'compare',
    paper: null,
    compared: [...before.slice(0, MOST_COMPARED - 1), slug],
  });
}

export function stopComparing(slug: string): void {
  change({ compared: view.peek().compared.filter((each) => each !== slug) });
}
