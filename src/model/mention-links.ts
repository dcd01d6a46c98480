// What a paper's packed mentions say of each concept, without a look at their places: most lists show no more of them.
import type { Slug } from './concept.ts';
import { ROLES, type Role } from './mention.ts';
import { countsFor, type PackedMentions, readMentionTable } from './mention-codec.ts';
import { COLUMN } from './packed-columns.ts';

export interface MentionLink {
  /** Of the concept that these mentions count for. */
  readonly slug: Slug;
  /** Number of places, at least 1. */
  readonly count: number;
  /** Of the surest, in thousandths. */
  readonly confidence: number;
  /** INTRODUCES where one of them does. */
  readonly role: Role;
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** In order of first appearance. Throws where the text is not of this codec. */
export function readLinks(text: PackedMentions): readonly MentionLink[] {
  const { concepts, mentions, moved } = readMentionTable(text);
  const links = new Map<Slug, Writable<MentionLink>>();
  for (const [place, columns] of mentions.entries()) {
    const as = concepts[columns[0]];
    const [confidence, role] = [columns[COLUMN.confidence], columns[COLUMN.role]];
    if (as === undefined || !Number.isSafeInteger(confidence) || !ROLES.includes(role)) {
      throw new RangeError(`Stored mention ${place} is damaged: ${JSON.stringify(columns)}.`);
    }
    const slug = countsFor(moved.get(place), as);
    if (slug === null) continue;
    const link = links.get(slug);
    if (link === undefined) {
      links.set(slug, { slug, count: 1, confidence, role });
    } else {
      link.count++;
      link.confidence = Math.max(link.confidence, confidence);
      if (role === 'INTRODUCES') link.role = role;
    }
  }
  return [...links.values()];
}
