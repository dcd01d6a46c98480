// How much more a concept is written about than before: the months up to the newest beside as many months before.
import {
  isMonth,
  type MonthRange,
  monthNumber,
  monthOf,
  type Period,
  type PeriodCount,
} from '../model/period.ts';

export interface Growth {
  /** The newest month with papers; the windows end with it. */
  readonly until: Period;
  /** Papers of the newer and the older window. */
  readonly recent: number;
  readonly before: number;
  /** The same of the whole graph. */
  readonly allRecent: number;
  readonly allBefore: number;
}

/** Undefined where no paper of the graph tells its month. */
export function growthOf(
  life: readonly PeriodCount[],
  all: readonly PeriodCount[],
  months: number,
): Growth | undefined {
  const until = newestMonth(all);
  if (until === undefined) return undefined;
  const papers = (counts: readonly PeriodCount[], from: number, to: number): number =>
    counts.reduce((sum, count) => {
      const age = isMonth(count.period) ? monthNumber(until) - monthNumber(count.period) : -1;
      return sum + (age >= from && age < to ? count.papers : 0);
    }, 0);
  return {
    until,
    recent: papers(life, 0, months),
    before: papers(life, months, 2 * months),
    allRecent: papers(all, 0, months),
    allBefore: papers(all, months, 2 * months),
  };
}

export function newestMonth(all: readonly PeriodCount[]): Period | undefined {
  return all.findLast(({ period }) => isMonth(period))?.period;
}

/** The newer and the older window, as months. */
export function growthWindows(
  until: Period,
  months: number,
): { readonly recent: MonthRange; readonly before: MonthRange } {
  const back = (count: number) => monthOf(monthNumber(until) - count);
  return {
    recent: { since: back(months - 1), until },
    before: { since: back(2 * months - 1), until: back(months) },
  };
}

/** (recent + smoothing) / (before + smoothing): 1 as before, 2 twice as often; additive smoothing, after Laplace. */
export function growthScore(
  { recent, before }: Pick<Growth, 'recent' | 'before'>,
  smoothing: number,
): number {
  return (recent + smoothing) / (before + smoothing);
}
