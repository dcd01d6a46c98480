// What a decision would change, told before it is made: concepts with their papers before and after, and each link.
import type { CurationPlan } from '../../curation/plan-curation.ts';
import type { ConceptUid, Kind, Slug } from '../../model/concept.ts';
import type { Decision } from '../../model/decision.ts';
import { uidOf } from '../../model/slug.ts';
import type { AskingContext } from './asked.ts';
import type { LinkPreview, LinkPreviews } from './link-previews.ts';

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

export interface DecisionPreview {
  readonly decision: Decision;
  /** Papers of which a link changes. */
  readonly papers: number;
  readonly linksRemoved: number;
  readonly linksAdded: number;
  /** Pairs of concepts whose number of papers changes. */
  readonly pairs: number;
  readonly concepts: readonly ConceptPreview[];
  /** The first thousand papers at most. */
  readonly links: readonly LinkPreview[];
}

export async function previewOf(
  decision: Decision,
  { change, states }: CurationPlan,
  links: LinkPreviews,
  context: AskingContext,
): Promise<DecisionPreview> {
  const named = new Set([...links.concepts(), ...change.concepts.map(({ slug }) => slug)]);
  const deltas = new Map(change.links.concepts.map(({ uid, papers }) => [uid, papers]));
  const concepts = await conceptsOf([...named].sort(), deltas, states.after.settings, context);
  return {
    decision,
    papers: links.papers,
    linksRemoved: links.removed,
    linksAdded: links.added,
    pairs: change.links.relations.length,
    concepts,
    links: links.first(),
  };
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
