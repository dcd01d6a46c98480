// Slices of lists of papers: of each search the next papers in order, joined from all its lists.
import { z } from 'zod';
import { FLAG, rowOf } from '../rows.ts';
import type { Parameters, Row, StatementRunner } from '../statements.ts';
import type { Stretch } from '../stretches.ts';
import type { PaperList } from './cover.ts';
import type { Edge } from './facts.ts';

export interface Slice {
  readonly papers: readonly { readonly sortKey: string; readonly edge: Edge | undefined }[];
  /** Nothing comes after it in its stretch. */
  readonly isLast: boolean;
}

export interface Asked {
  readonly lists: readonly PaperList[] | undefined;
  readonly stretch: Stretch;
}

type Place = Slice['papers'][number];

const STREAM = rowOf({ stream: z.int() });
const PLACE = rowOf({ sortKey: z.string() });
const EDGE = rowOf({ count: z.int(), confidence: z.int(), introduces: FLAG });

/** In order of `asked`; of each list at most `size` papers. All stretches are walked in one direction. */
export async function readSlices(
  runner: StatementRunner,
  asked: readonly Asked[],
  size: number,
): Promise<Slice[]> {
  const lists = asked.flatMap(({ lists: of, stretch }, place) =>
    (of ?? []).map((list) => ({ list, place, stretch })),
  );
  const ofConcepts = lists.flatMap(({ list, place, stretch }) =>
    list.kind === 'concept' ? [{ place, row: { uid: list.uid, ...boundsOf(stretch) } }] : [],
  );
  const ofFacets = lists.flatMap(({ list, place, stretch }) =>
    list.kind === 'facet' ? [{ place, row: { list: list.list, ...boundsOf(stretch) } }] : [],
  );
  const isDescending = asked[0]?.stretch.descending ?? true;
  const read = (name: string, parameters: Parameters) =>
    runner.read(isDescending ? name : `${name}-back`, { ...parameters, limit: size });
  const rowsOf = async (name: string, of: typeof ofConcepts | typeof ofFacets) => {
    // A stream is one list here, so that a list cut short is known.
    const rows = of.map(({ row }, stream) => ({ stream, ...row }));
    const found = of.length === 0 ? [] : await read(name, { rows });
    const byStream = Map.groupBy(found, (row) => STREAM.parse(row).stream);
    return of.map(({ place }, stream) => ({ place, rows: byStream.get(stream) ?? [] }));
  };
  const all = asked.flatMap(({ lists: of, stretch }, place) =>
    of === undefined ? [{ place, stretch }] : [],
  );
  const [concepts, facets, papers] = await Promise.all([
    rowsOf('mentions/places', ofConcepts),
    rowsOf('facets/places', ofFacets),
    Promise.all(
      all.map(async ({ place, stretch }) => ({
        place,
        rows: await read('papers/places', boundsOf(stretch)),
      })),
    ),
  ]);
  const byPlace = Map.groupBy(
    [
      ...concepts.map(({ place, rows }) => ({ place, papers: rows.map(withEdge) })),
      ...[...facets, ...papers].map(({ place, rows }) => ({ place, papers: rows.map(bare) })),
    ],
    ({ place }) => place,
  );
  return asked.map((_each, place) =>
    merged(
      (byPlace.get(place) ?? []).map((list) => list.papers),
      size,
      isDescending,
    ),
  );
}

function boundsOf({ above, below }: Stretch) {
  return { after: below, before: above };
}

function bare(row: Row): Place {
  return { sortKey: PLACE.parse(row).sortKey, edge: undefined };
}

function withEdge(row: Row): Place {
  return { sortKey: PLACE.parse(row).sortKey, edge: EDGE.parse(row) };
}

/** Each paper once, in order, as far as all lists were read. */
function merged(lists: readonly (readonly Place[])[], size: number, isDescending: boolean): Slice {
  const cut = lists.filter((list) => list.length >= size);
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return { papers: only, isLast: cut.length === 0 };
  const sign = isDescending ? -1 : 1;
  const compare = (x: string, y: string) => (x === y ? 0 : x < y ? -sign : sign);
  const horizon = cut.flatMap((list) => list.at(-1)?.sortKey ?? []).sort(compare)[0];
  const unique = new Map(lists.flat().map((place) => [place.sortKey, place]));
  const papers = [...unique.values()]
    .filter(({ sortKey }) => horizon === undefined || compare(sortKey, horizon) <= 0)
    .sort((x, y) => compare(x.sortKey, y.sortKey));
  return { papers, isLast: cut.length === 0 };
}
