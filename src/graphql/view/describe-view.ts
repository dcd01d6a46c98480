// A view's query in words of GraphQL: the same text however it was asked for, with names as slugs and defaults spelt out.
import type { ConceptView } from '../../graph/views.ts';
import { type Period, periodName } from '../../model/period.ts';
import { FIRST_MONTH, LAST_MONTH } from '../months.ts';
import type { LayoutSource } from './arrange-view.ts';
import type { ViewQuery } from './view.ts';

/** `community`: a concept of the one that is opened; `layout`: undefined where nothing is drawn. */
export function describeView(
  query: ViewQuery,
  layout: LayoutSource | undefined,
  community: string | null | undefined,
): string {
  const { focus, include, depth, maxNodes, maxEdges, kinds, minPapers, rankBy, months } = query;
  const { categories } = query;
  const args: readonly (readonly [string, string] | undefined)[] = [
    focus.length === 0 ? undefined : ['focus', slugsOf(focus)],
    include.length === 0 ? undefined : ['include', slugsOf(include)],
    focus.length === 0 ? undefined : ['depth', String(depth)],
    ['maxNodes', String(maxNodes)],
    ['maxEdges', String(maxEdges)],
    kinds === undefined ? undefined : ['kinds', `[${kinds.join(', ')}]`],
    ['minPapers', String(minPapers)],
    monthArgument('since', months?.since ?? FIRST_MONTH),
    monthArgument('until', months?.until ?? LAST_MONTH),
    categories === undefined ? undefined : ['categories', listText(categories)],
    ['rankBy', rankBy],
    community == null ? undefined : ['community', JSON.stringify(community)],
    layout === undefined ? undefined : ['layout', layout],
  ];
  const words = args.flatMap((arg) => (arg === undefined ? [] : [arg.join(': ')]));
  return `graph(${words.join(', ')})`;
}

/** An open end is none. */
function monthArgument(name: string, month: Period): readonly [string, string] | undefined {
  const isOpen = month === FIRST_MONTH || month === LAST_MONTH;
  return isOpen ? undefined : [name, JSON.stringify(periodName(month))];
}

function slugsOf(concepts: readonly ConceptView[]): string {
  return listText(concepts.map(({ slug }) => slug));
}

function listText(texts: readonly string[]): string {
  return `[${texts.map((text) => JSON.stringify(text)).join(', ')}]`;
}
