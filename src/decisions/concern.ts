// Which decisions concern a paper: those about concepts that its mentions count for, or were extracted as.
import type { Slug } from '../model/concept.ts';
import { countsFor, type PackedMentions, readMentionTable } from '../model/mention-codec.ts';

/**
 * Whether a store finds the paper among those that one of these slugs concerns: a mention counts for it, or was extracted as it
 * and counts for another or for none.
 */
export function isConcernedBy(mentions: PackedMentions, slugs: ReadonlySet<Slug>): boolean {
  if (slugs.size === 0) return false;
  const table = readMentionTable(mentions);
  return table.mentions.some(([number], place) => {
    const concept = table.concepts[number];
    if (concept === undefined) return false;
    const moved = table.moved.get(place);
    const counted = countsFor(moved, concept);
    return (
      (counted !== null && slugs.has(counted)) || (moved !== undefined && slugs.has(concept.slug))
    );
  });
}
