// What a change of the log changes in the graph: pure, from two states of the log and the papers they concern.
import { redirectedSlugs, reroutedSlugs, resetSlugs } from '../../decisions/compare.ts';
import { mentionCurator } from '../../decisions/curate-mentions.ts';
import type { Curation } from '../../decisions/curation.ts';
import { writeDecision } from '../../decisions/decision-line.ts';
import { subjectsOf } from '../../decisions/subjects.ts';
import { KINDS, type Slug } from '../../model/concept.ts';
import type { Decision } from '../../model/decision.ts';
import type { PackedMentions } from '../../model/mention-codec.ts';
import { uidOf } from '../../model/slug.ts';
import type { CurationChange, Relisting } from '../curation-change.ts';
import type { ConcernedPaper } from '../decisions.ts';
import { LinkDraft } from './link-draft.ts';

/** A paper of which mentions count for others than before. */
export interface RecountedPaper {
  readonly key: ConcernedPaper['key'];
  readonly title: string;
  readonly before: PackedMentions;
  readonly after: PackedMentions;
}

/** Papers whose links change, and by what: fed a page at a time, so that only the differences are kept. */
export class CurationDraft {
  readonly #curate: ReturnType<typeof mentionCurator>;
  readonly #links = new LinkDraft();
  readonly #seen = new Set<string>();
  readonly #recounted: { key: ConcernedPaper['key']; mentions: PackedMentions }[] = [];

  constructor(after: Curation) {
    this.#curate = mentionCurator(after);
  }

  /** Papers given before are passed over. Gives those that change. */
  add(papers: readonly ConcernedPaper[]): RecountedPaper[] {
    return papers.flatMap((paper) => {
      if (this.#seen.has(paper.key)) return [];
      this.#seen.add(paper.key);
      const { key, title, mentions: before } = paper;
      const after = this.#curate(before, paper.keys);
      if (after === before) return [];
      this.#links.change(paper, { ...paper, mentions: after });
      this.#recounted.push({ key, mentions: after });
      return [{ key, title, before, after }];
    });
  }

  /** `log`: as it was; `added`: what is appended to it. */
  finish(
    { revision, log, before, after }: LogStates,
    added: readonly Decision[],
    relisting: Relisting | undefined,
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
      links: this.#links.finish(),
      edges: this.#links.edges,
      recounted: this.#recounted,
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
}

/** The log at a revision, and what it came to before and comes to after the change. */
export interface LogStates {
  readonly revision: number;
  readonly log: readonly Decision[];
  readonly before: Curation;
  readonly after: Curation;
}

/** Concepts, as extracted, whose papers a plan must be given. */
export function concernedSlugs({ before, after }: Pick<LogStates, 'before' | 'after'>): Slug[] {
  return reroutedSlugs(before, after);
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
