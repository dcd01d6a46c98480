// How lists of pairs are asked for: kept by papers over all time, else worked out over some months or in order of a measure.
import type { AssociationOrder } from '../../analytics/association.ts';
import { ANY_COUNT, numberWithin } from '../arguments.ts';
import { categoriesOf } from '../categories.ts';
import { pagingOf } from '../connections.ts';
import { monthsOf } from '../months.ts';

export const SINCE_MONTH = {
  description: 'Only papers published wholly at or after this month or year, `2024-03` or `2024`.',
} as const;

export const UNTIL_MONTH = {
  description: 'Only papers published wholly at or before this month or year, `2024-08` or `2024`.',
} as const;

type List = Parameters<typeof pagingOf>[0];
type Paging = Parameters<typeof pagingOf>[1];

interface PairListArguments extends Paging {
  readonly minPapers?: number | null | undefined;
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly categories?: readonly string[] | null | undefined;
  readonly orderBy?: AssociationOrder | null | undefined;
}

/** Names of the lists, so that a cursor of one is not taken for a place in another. */
export interface PairLists extends Readonly<Record<AssociationOrder, List>> {
  readonly KEPT: List;
}

export function pairListOf(args: PairListArguments, lists: PairLists) {
  const months = monthsOf(args);
  const categories = categoriesOf(args.categories);
  const orderBy = args.orderBy ?? 'PAPER_COUNT';
  const isKept = months === undefined && categories === undefined && orderBy === 'PAPER_COUNT';
  return {
    months,
    categories,
    orderBy,
    isKept,
    paging: pagingOf(isKept ? lists.KEPT : lists[orderBy], args),
    minPapers: numberWithin('minPapers', args.minPapers, ANY_COUNT),
  };
}
