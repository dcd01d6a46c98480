// The communities of a view and how they hang together.
import { CommunityLinks, centreOf } from '../../analytics/community-links.ts';
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
        x: centreOf(at.map(({ x }) => x)),
        y: centreOf(at.map(({ y }) => y)),
      };
    })
    .sort((a, b) => a.number - b.number);
  return { communities, links: linksOf(view, places) };
}

function linksOf({ edges }: View, places: Places): CommunityLink[] {
  const links = new CommunityLinks();
  for (const { a, b, papers } of edges)
    links.add(placeOf(places, a).community, placeOf(places, b).community, papers);
  return links.toArray();
}
