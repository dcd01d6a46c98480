// Which concepts a generated paper names: most of them of one community, each drawn from its community's urn.
import type { ExtractedConcept, Kind } from '../../src/model/concept.ts';
import { isKind } from '../../src/model/concept.ts';
import { slugOf } from '../../src/model/slug.ts';
import type { Distribution } from './distribution.ts';
import { pickBy } from './pick.ts';
import { Urn } from './urn.ts';
import { nameOf, wordOf } from './words.ts';

/** Names of two words begin with one of so many. */
const FIRST_WORDS = 1_000;

/** Draws the concepts of one paper after the other: `count` different ones each. */
export type DrawConcepts = (count: number, random: () => number) => readonly ExtractedConcept[];

export function openConcepts({ clusters, focus }: Distribution): DrawConcepts {
  const pickCluster = pickBy(clusters.map(({ draws }) => draws));
  const rooms = clusters.map((cluster) => ({ urn: new Urn(cluster), kindOf: kindsOf(cluster) }));
  return (count, random) => {
    const own = pickCluster(random);
    const numbers = new Set<number>();
    const concepts: ExtractedConcept[] = [];
    while (concepts.length < count) {
      const place = random() < focus ? own : pickCluster(random);
      const room = rooms[place];
      if (room === undefined) continue;
      const numberOf = (thing: number) => thing * rooms.length + place;
      const thing = room.urn.draw(random, (one) => numbers.has(numberOf(one)));
      numbers.add(numberOf(thing));
      concepts.push(conceptOf(numberOf(thing), room.kindOf(thing)));
    }
    return concepts;
  };
}

/** Kinds by their shares, spread evenly over the numbers: a concept has the same kind each time. */
function kindsOf({ kinds }: Distribution['clusters'][number]): (thing: number) => Kind {
  const known = Object.entries(kinds).flatMap(([kind, count]) =>
    isKind(kind) ? [{ kind, count }] : [],
  );
  const total = known.reduce((sum, { count }) => sum + count, 0);
  return (thing) => {
    // The golden section of the number: as even as chance, without a memory.
    let rest = ((thing * 0.618_033_988_75) % 1) * total;
    for (const { kind, count } of known) {
      if (rest < count) return kind;
      rest -= count;
    }
    return 'METHOD';
  };
}

function conceptOf(number: number, kind: Kind): ExtractedConcept {
  const own = nameOf(number);
  const name = number % 2 === 0 ? own : `${wordOf(number % FIRST_WORDS)} ${own}`;
  return { slug: slugOf(name), name, kind, origin: 'tagger' };
}
