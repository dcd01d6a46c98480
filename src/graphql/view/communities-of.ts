// The communities of a view and how they hang together.
import type { CommunityLink, StoredCommunity } from '../../graph/layout.ts';
import { type Places, placeOf } from './arrange-view.ts';
import { uidsOf } from './uids-of.ts';
import type { View } from './view.ts';

export interface ViewCommunities {
  /** In order of number. */
  readonly communities: readonly StoredCommunity[];
  readonly links: readonly CommunityLink[];
}

/** Members that are told of a community. */
const STRONGEST = 20;

export function communitiesOf(view: View, places: Places): ViewCommunities {
  const groups = Map.groupBy(view.nodes, ({ concept }) => placeOf(places, concept.uid).community);
  const communities = [...groups]
    .map(([number, nodes]) => {
      const members = uidsOf(
        nodes
          .toSorted((a, b) => b.papers - a.papers || a.concept.uid - b.concept.uid)
          .map(({ concept }) => concept),
      );
      const at = members.map((uid) => placeOf(places, uid));
      return {
        number,
        size: members.length,
        strongest: members.slice(0, STRONGEST),
        x: mean(at.map(({ x }) => x)),
        y: mean(at.map(({ y }) => y)),
      };
    })
    .sort((a, b) => a.number - b.number);
  return { communities, links: linksOf(view, places) };
}

/** In order of both numbers. */
function linksOf({ edges }: View, places: Places): CommunityLink[] {
  const links = new Map<string, CommunityLink>();
  for (const { a, b, papers } of edges) {
    const numbers = [placeOf(places, a).community, placeOf(places, b).community] as const;
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    if (low === high) continue;
    const known = links.get(`${low} ${high}`);
    links.set(`${low} ${high}`, {
      a: low,
      b: high,
      pairs: 1 + (known?.pairs ?? 0),
      papers: papers + (known?.papers ?? 0),
    });
  }
  return [...links.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

function mean(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Number((sum / Math.max(1, values.length)).toFixed(2)) + 0;
}
