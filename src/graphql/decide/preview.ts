// What a decision would change, told before it is made: concepts with their papers before and after, and each link.
import type { CurationPlan } from '../../curation/plan-curation.ts';
import type { RecountedPaper } from '../../graph/plan/curation.ts';
import type { ConceptUid, Kind, Slug } from '../../model/concept.ts';
import type { Decision } from '../../model/decision.ts';
import { countsFor, type PackedMentions, readMentionTable } from '../../model/mention-codec.ts';
import type { PaperKey } from '../../model/paper.ts';
import { uidOf } from '../../model/slug.ts';
import type { AskingContext } from './asked.ts';

/** A concept before and after; null where it is not there. */
export interface ConceptPreview {
  readonly slug: Slug;
  readonly name: string;
  readonly kind: Kind | null;
  readonly nameAfter: string;
  readonly kindAfter: Kind | null;
  readonly papersBefore: number;
  readonly papersAfter: number;
}

/** The concepts that a paper links to no longer, and those that it will link to. */
export interface LinkPreview {
  readonly key: PaperKey;
  readonly title: string;
  readonly removed: readonly Slug[];
  readonly added: readonly Slug[];
}

export interface DecisionPreview {
  readonly decision: Decision;
  /** Papers of which a link changes. */
  readonly papers: number;
  readonly linksRemoved: number;
  readonly linksAdded: number;
  /** Pairs of concepts whose number of papers changes. */
  readonly pairs: number;
  readonly concepts: readonly ConceptPreview[];
  readonly links: readonly LinkPreview[];
}

export async function previewOf(
  decision: Decision,
  { change, states }: CurationPlan,
  recounted: readonly RecountedPaper[],
  context: AskingContext,
): Promise<DecisionPreview> {
  const links = recounted.map(linkOf);
  const named = new Set([
    ...links.flatMap(({ removed, added }) => [...removed, ...added]),
    ...change.concepts.map(({ slug }) => slug),
  ]);
  const deltas = new Map(change.links.concepts.map(({ uid, papers }) => [uid, papers]));
  const concepts = await conceptsOf([...named].sort(), deltas, states.after.settings, context);
  return {
    decision,
    papers: links.length,
    linksRemoved: sumOf(links, ({ removed }) => removed.length),
    linksAdded: sumOf(links, ({ added }) => added.length),
    pairs: change.links.relations.length,
    concepts,
    links,
  };
}

function linkOf({ key, title, before, after }: RecountedPaper): LinkPreview {
  const [old, next] = [slugsOf(before), slugsOf(after)];
  return {
    key,
    title,
    removed: [...old.difference(next)].sort(),
    added: [...next.difference(old)].sort(),
  };
}

/** The concepts that mentions count for. */
function slugsOf(packed: PackedMentions): Set<Slug> {
  const { concepts, mentions, moved } = readMentionTable(packed);
  const slugs = new Set<Slug>();
  for (const [place, [number]] of mentions.entries()) {
    const concept = concepts[number];
    const slug = concept === undefined ? null : countsFor(moved.get(place), concept);
    if (slug !== null) slugs.add(slug);
  }
  return slugs;
}

async function conceptsOf(
  slugs: readonly Slug[],
  deltas: ReadonlyMap<ConceptUid, number>,
  settings: CurationPlan['states']['after']['settings'],
  { loaders }: AskingContext,
): Promise<readonly ConceptPreview[]> {
  const known = await Promise.all(slugs.map((slug) => loaders.conceptBySlug.load(slug)));
  return slugs.map((slug, i) => {
    const concept = known[i]?.slug === slug ? known[i] : undefined;
    const { name = concept?.name ?? slug, kind = concept?.kind ?? null } = settings.get(slug) ?? {};
    const papersBefore = concept?.paperCount ?? 0;
    return {
      slug,
      name: concept?.name ?? slug,
      kind: concept?.kind ?? null,
      nameAfter: name,
      kindAfter: kind,
      papersBefore,
      papersAfter: papersBefore + (deltas.get(uidOf(slug)) ?? 0),
    };
  });
}

function sumOf<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0);
}
