// The uid of an extracted concept. Mentions are stored by slug; to hash one costs 0.6 µs, to look it up 0.01 µs, and the
// same few thousand slugs come again and again.
import type { ConceptUid, Slug } from '../model/concept.ts';
import { uidOf } from '../model/slug.ts';

/** Some 10 MB; when full, all are forgotten, which costs no more than hashing them once more. */
const MOST = 100_000;
const known = new Map<Slug, ConceptUid>();

export function conceptUidOf(slug: Slug): ConceptUid {
  const remembered = known.get(slug);
  if (remembered !== undefined) return remembered;
  if (known.size >= MOST) known.clear();
  const uid = uidOf(slug);
  known.set(slug, uid);
  return uid;
}
