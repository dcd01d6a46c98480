// What a change of the log changes in the graph: pure, from two states of the log and the papers they concern.
import { redirectedSlugs, resetSlugs } from '../../decisions/compare.ts';
import { isConcernedBy } from '../../decisions/concern.ts';
import { mentionCurator } from '../../decisions/curate-mentions.ts';
import type { Curation } from '../../decisions/curation.ts';
import { writeDecision } from '../../decisions/decision-line.ts';
import { subjectsOf } from '../../decisions/subjects.ts';
import { KINDS, type Slug } from '../../model/concept.ts';
import type { Decision } from '../../model/decision.ts';
import type { PackedMentions } from '../../model/mention-codec.ts';
import { uidOf } from '../../model/slug.ts';
import type { GraphChange, LinkChange } from '../change.ts';
import type { CurationChange, Relisting } from '../curation-change.ts';
import type { ConcernedPaper } from '../decisions.ts';
import { isCounted } from '../sort-key.ts';
import { LinkDraft } from './link-draft.ts';
import { sumLinks } from './sum-links.ts';

/** A paper of which mentions count for others than before. */
export interface RecountedPaper {
  readonly key: ConcernedPaper['key'];
  readonly title: string;
  readonly before: PackedMentions;
  readonly after: PackedMentions;
}

/** What some of the papers concerned change. */
export interface CurationPart {
  readonly links: LinkChange;
  /** Difference in the number of edges. */
  readonly edges: number;
  /** Withdrawn papers among them: they show what their mentions count for, and have no links. */
  readonly recounted: CurationChange['recounted'];
  /** Of these, papers of which a link changes. */
  readonly relinked: number;
}

/** Papers that are planned elsewhere: those that these slugs concern, and these. */
export interface Elsewhere {
  readonly slugs: ReadonlySet<Slug>;
  readonly keys?: ReadonlySet<ConcernedPaper['key']> | undefined;
}

/**
 * What papers change once the log comes to `after`, and those of them of which a link changes. Those that are planned elsewhere are passed over. Linear in mentions, quadratic in the concepts of one paper.
 */
export function planPart(
  papers: readonly ConcernedPaper[],
  after: Curation,
  elsewhere: Elsewhere,
): { readonly part: CurationPart; readonly recounted: readonly RecountedPaper[] } {
  const curate = mentionCurator(after);
  const links = new LinkDraft();
  const changed = papers.flatMap((paper) => {
    const { key, title, sortKey, mentions: before } = paper;
    const mentions = curate(before, paper.keys);
    if (elsewhere.keys?.has(key) === true) return [];
    if (mentions === before || isConcernedBy(before, elsewhere.slugs)) return [];
    links.change(paper, { ...paper, mentions });
    return [{ sortKey, recounted: { key, title, before, after: mentions } }];
  });
  const recounted = changed
    .filter(({ sortKey }) => isCounted(sortKey))
    .map((paper) => paper.recounted);
  const part: CurationPart = {
    links: links.finish(),
    edges: links.edges,
    recounted: changed.map(({ recounted: { key, after: mentions } }) => ({ key, mentions })),
    relinked: recounted.length,
  };
  return { part, recounted };
}

/** What a change of the log comes to beside the papers that are recounted. */
export interface BesideParts {
  /** Undefined where the lexicon's listing stays. */
  readonly relisting: Relisting | undefined;
  /** Papers that leave the graph or come back; undefined where none does. */
  readonly papers: GraphChange | undefined;
}

/** The parts as one change. `added`: what is appended to the log. */
export function joinParts(
  parts: readonly CurationPart[],
  { revision, log, before, after }: LogStates,
  added: readonly Decision[],
  { relisting, papers }: BesideParts,
): CurationChange {
  const byId = new Map([...log, ...added].map((decision) => [decision.id, decision]));
  const numbered = added.map((decision, i) => ({ decision, number: log.length + i + 1 }));
  const reset = resetSlugs(before, after);
  const redirected = redirectedSlugs(before, after);
  return {
    basedOn: revision,
    decisions: numbered.map(({ decision, number }) => ({
      number,
      id: decision.id,
      body: writeDecision(decision),
    })),
    about: numbered.flatMap(({ decision, number }) =>
      subjectsOf(decision, byId).map((slug) => ({ uid: uidOf(slug), number })),
    ),
    links: sumLinks([
      ...parts.map(({ links }) => links),
      ...(papers === undefined ? [] : [papers]),
    ]),
    edges: parts.reduce((sum, { edges }) => sum + edges, papers?.counters.mentions ?? 0),
    papers,
    recounted: parts.flatMap(({ recounted }) => recounted),
    ...settingsOf(reset, after),
    buried: redirected.flatMap((slug) => {
      const target = after.tombstones.get(slug);
      if (target === undefined) return [];
      return [{ uid: uidOf(slug), slug, target: target === null ? null : uidOf(target) }];
    }),
    revived: redirected.filter((slug) => !after.tombstones.has(slug)).map(uidOf),
    relisting,
  };
}

/** The log at a revision, and what it came to before and comes to after the change. */
export interface LogStates {
  readonly revision: number;
  readonly log: readonly Decision[];
  readonly before: Curation;
  readonly after: Curation;
}

function settingsOf(
  reset: readonly Slug[],
  { settings }: Curation,
): Pick<CurationChange, 'settings' | 'unset' | 'concepts'> {
  const set = reset.filter((slug) => settings.has(slug));
  return {
    settings: set.map((slug) => {
      const { name = null, kind = null } = settings.get(slug) ?? {};
      return { uid: uidOf(slug), name, kind };
    }),
    unset: reset.filter((slug) => !settings.has(slug)).map(uidOf),
    // Until a paper or a decision says more of a concept that no paper names.
    concepts: set.map((slug) => {
      const { name = slug, kind = KINDS[0] } = settings.get(slug) ?? {};
      return { uid: uidOf(slug), slug, name, kind, origin: 'lexicon', papers: 0, first: null };
    }),
  };
}
