// The communities of a view, each under the names of its strongest concepts.
import type { ConceptView } from '../../graph/store.ts';
import { type Places, placeOf } from './arrange-view.ts';
import type { View } from './view.ts';

export interface ViewCommunity {
  readonly number: number;
  /** Members in the view, most papers first, then by uid. At least one. */
  readonly members: readonly ConceptView[];
  /** Middle of its members. */
  readonly x: number;
  readonly y: number;
}

/** Names enough to tell what a community is about. */
const NAMES = 3;

/** In order of number, which is largest first. */
export function communitiesOf(view: View, places: Places): ViewCommunity[] {
  const groups = Map.groupBy(view.nodes, ({ concept }) => placeOf(places, concept.uid).community);
  return [...groups]
    .map(([number, nodes]) => {
      const members = nodes
        .map(({ concept }) => concept)
        .sort((a, b) => b.paperCount - a.paperCount || a.uid - b.uid);
      const at = members.map(({ uid }) => placeOf(places, uid));
      return { number, members, x: mean(at.map(({ x }) => x)), y: mean(at.map(({ y }) => y)) };
    })
    .sort((a, b) => a.number - b.number);
}

export function nameCommunity(members: readonly ConceptView[]): string {
  return members
    .slice(0, NAMES)
    .map(({ name }) => name)
    .join(', ');
}

function mean(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Number((sum / Math.max(1, values.length)).toFixed(2)) + 0;
}
