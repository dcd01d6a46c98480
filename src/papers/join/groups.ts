// Records in groups that grow together: union-find, where a group knows its identifiers and refuses a second of a kind.
import type { PaperRecord } from '../../model/paper.ts';

export interface Groups {
  /** Joins the groups of two records, given by their places. False where that would bring two ids of a kind together. */
  unite(a: number, b: number): boolean;
  areOne(a: number, b: number): boolean;
  /** True for two that are not one yet and may become it. */
  mayUnite(a: number, b: number): boolean;
  /** The groups by their first records, each with its records in the order given. */
  list(): readonly (readonly PaperRecord[])[];
}

/** Each record a group of its own. */
export function openGroups(records: readonly PaperRecord[]): Groups {
  const parents = records.map((_, place) => place);
  const arxiv = records.map((record) => record.arxiv);
  const doi = records.map((record) => record.doi);

  function rootOf(place: number): number {
    let root = place;
    for (let up = parents[root] ?? root; up !== root; up = parents[root] ?? root) {
      // Halving the way as it is walked keeps the next walks short.
      parents[root] = parents[up] ?? up;
      root = up;
    }
    return root;
  }

  function isRefused(one: number, two: number): boolean {
    return isConflict(arxiv[one], arxiv[two]) || isConflict(doi[one], doi[two]);
  }

  function mayUnite(a: number, b: number): boolean {
    const [one, two] = [rootOf(a), rootOf(b)];
    return one !== two && !isRefused(one, two);
  }

  function unite(a: number, b: number): boolean {
    const [one, two] = [rootOf(a), rootOf(b)];
    if (one === two) return true;
    if (isRefused(one, two)) return false;
    const [first, second] = one < two ? [one, two] : [two, one];
    parents[second] = first;
    arxiv[first] ??= arxiv[second];
    doi[first] ??= doi[second];
    return true;
  }

  function list(): readonly (readonly PaperRecord[])[] {
    const groups = new Map<number, PaperRecord[]>();
    records.forEach((record, place) => {
      const root = rootOf(place);
      const group = groups.get(root);
      if (group) group.push(record);
      else groups.set(root, [record]);
    });
    return [...groups.values()];
  }

  return { unite, areOne: (a, b) => rootOf(a) === rootOf(b), mayUnite, list };
}

function isConflict(one: string | undefined, two: string | undefined): boolean {
  return one !== undefined && two !== undefined && one !== two;
}
