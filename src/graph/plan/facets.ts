// Where the papers of a batch stand in the lists of authors, categories and organisations: what goes, and what comes.
import { type FacetId, facetsOf } from '../../model/facet.ts';
import type { FacetRow, PaperRow } from '../change.ts';
import { isCounted } from '../sort-key.ts';
import type { StoredPaper } from '../stored-paper.ts';
import type { Succession } from './successors.ts';

type Place = Pick<FacetRow, 'list' | 'sortKey'>;

export class FacetPlaces {
  readonly #gone: Place[] = [];
  readonly #rows: FacetRow[] = [];

  /** The difference between the lists the stored papers stand in and those of the paper they live on in. */
  add({ stored, absorbed }: Succession, row: PaperRow): void {
    const before = stored === undefined ? absorbed : [stored, ...absorbed];
    const next = isCounted(row.sortKey) ? facetsOf(row) : [];
    const kept = new Set(next.map(({ id }) => nameOf({ list: id, sortKey: row.sortKey })));
    this.#gone.push(...before.flatMap(placesOf).filter((place) => !kept.has(nameOf(place))));
    const known = new Set(stored === undefined ? [] : placesOf(stored).map(nameOf));
    for (const { id, kind, name } of next) {
      const place = { list: id, sortKey: row.sortKey };
      if (!known.has(nameOf(place))) this.#rows.push({ ...place, kind, name, paper: row.key });
    }
  }

  gone(): Place[] {
    return this.#gone.sort(byPlace);
  }

  rows(): FacetRow[] {
    return this.#rows.sort(byPlace);
  }
}

function placesOf(stored: StoredPaper): Place[] {
  if (!isCounted(stored.sortKey)) return [];
  return facetsOf(stored).map(({ id }) => ({ list: id, sortKey: stored.sortKey }));
}

function nameOf({ list, sortKey }: { list: FacetId; sortKey: string }): string {
  return `${list} ${sortKey}`;
}

function byPlace(x: Place, y: Place): number {
  return x.list - y.list || (x.sortKey < y.sortKey ? -1 : x.sortKey > y.sortKey ? 1 : 0);
}
