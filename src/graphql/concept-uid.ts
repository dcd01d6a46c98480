// The uid of an extracted concept. Mentions are stored by slug: to hash one costs more than to look it up, and
// the same slugs come again and again.
import type { ConceptUid, Slug } from '../model/concept.ts';
import { uidOf } from '../model/slug.ts';

/** Bounds the memory; when full, all are forgotten, which costs no more than hashing them once more. */
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
