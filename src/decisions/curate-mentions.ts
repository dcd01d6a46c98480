// What decisions make of one paper's mentions: each is led to the concept it counts for.
import type { Kind, Slug } from '../model/concept.ts';
import type { MentionFilter } from '../model/decision.ts';
import {
  type MentionTable,
  type Moved,
  moveMentions,
  type PackedMentions,
  readMentionTable,
} from '../model/mention-codec.ts';
import { COLUMN } from '../model/packed-columns.ts';
import type { PaperKey } from '../model/paper.ts';
import { foldName } from '../model/slug.ts';
import type { Curation, Route } from './curation.ts';

const NOTHING: Moved = new Map();

/** Which mentions of a paper pass; for each paper anew. */
type Pass = (mention: { readonly surface: string; readonly kind: Kind }) => boolean;

/** What filters ask of the paper itself. */
interface Surroundings {
  readonly keys: ReadonlySet<PaperKey>;
  /** Concepts as extracted. */
  readonly slugs: ReadonlySet<Slug>;
}

/**
 * For each paper its mentions, packed, with what they count for now, whatever they counted for before; `keys`: all that
 * lead to the paper. Linear in the mentions. Where nothing was ever decided the text stays unread.
 */
export function mentionCurator({
  routes,
}: Curation): (mentions: PackedMentions, keys: readonly PaperKey[]) => PackedMentions {
  if (routes.size === 0) return (mentions) => moveMentions(mentions, NOTHING);
  return (mentions, keys) => {
    const table = readMentionTable(mentions);
    const isConcerned = table.concepts.some(({ slug }) => routes.has(slug));
    return moveMentions(mentions, isConcerned ? movedIn(table, routes, keys) : NOTHING);
  };
}

function movedIn(
  { concepts, mentions }: MentionTable,
  routes: ReadonlyMap<Slug, readonly Route[]>,
  keys: readonly PaperKey[],
): Map<number, Slug | null> {
  const around = { keys: new Set(keys), slugs: new Set(concepts.map(({ slug }) => slug)) };
  const ways = concepts.map(({ slug }) =>
    (routes.get(slug) ?? []).map(({ where, to }) => ({
      to,
      passes: where.map((filter) => passOf(filter, around)),
    })),
  );
  const moved = new Map<number, Slug | null>();
  for (const [place, columns] of mentions.entries()) {
    const concept = concepts[columns[0]];
    if (concept === undefined) continue;
    const said = { surface: columns[COLUMN.surface], kind: concept.kind };
    const way = ways[columns[0]]?.find(({ passes }) => passes.every((pass) => pass(said)));
    if (way !== undefined && way.to !== concept.slug) moved.set(place, way.to);
  }
  return moved;
}

function passOf(filter: MentionFilter, { keys, slugs }: Surroundings): Pass {
  const { forms, kinds, papers, alongside } = filter;
  const fits =
    (papers?.some((key) => keys.has(key)) ?? true) &&
    (alongside?.some((slug) => slugs.has(slug)) ?? true);
  if (!fits) return () => false;
  const folds = forms && new Set(forms.map(foldName));
  return ({ surface, kind }) =>
    (folds?.has(foldName(surface)) ?? true) && (kinds?.includes(kind) ?? true);
}
