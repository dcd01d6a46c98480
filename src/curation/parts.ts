// The papers that a change of the log concerns, planned a stretch at a time. Where they are many, what was planned is kept in the
// store, so that a killed process goes on where it stood; a stretch whose papers have changed since is planned again.
import { reroutedSlugs } from '../decisions/compare.ts';
import type {
  ConcernedPaper,
  DecisionReader,
  DecisionWriter,
  Stretch,
} from '../graph/decisions.ts';
import {
  type CurationPart,
  type LogStates,
  planPart,
  type RecountedPaper,
} from '../graph/plan/curation.ts';
import { SORT_KEY_END, SORT_KEY_FLOOR } from '../graph/sort-key.ts';
import type { Slug } from '../model/concept.ts';
import type { Decision } from '../model/decision.ts';
import type { PaperKey } from '../model/paper.ts';
import { uidOf } from '../model/slug.ts';
import { type Part, readPart, stateOf } from './part.ts';

export interface PartOptions {
  /** Papers of a stretch; 1,000 unless told. */
  readonly partSize?: number;
  /** Papers from which on what is planned is kept; 1,000 unless told, infinity for never. */
  readonly keepFrom?: number;
  /** Papers that are planned otherwise. */
  readonly except?: ReadonlySet<PaperKey> | undefined;
  /** Called with the papers planned so far. */
  readonly onProgress?: (papers: number) => void;
  /** Called with the papers of which a link changes, a stretch at a time; not with those of a stretch that was kept. */
  readonly onPapers?: (papers: readonly RecountedPaper[]) => void;
}

const PART_SIZE = 1_000;
const KEEP_FROM = 1_000;

export type PartStore = DecisionReader & Pick<DecisionWriter, 'beginStaging' | 'saveStaged'>;

/** In order of slug and sort key. `added`: what is decided. */
export async function planParts(
  store: PartStore,
  states: LogStates,
  added: readonly Decision[],
  options: PartOptions = {},
): Promise<readonly CurationPart[]> {
  const planner = new Planner(store, states, added, options);
  const earlier = new Set<Slug>();
  for (const slug of reroutedSlugs(states.before, states.after)) {
    await planner.addAll(slug, new Set(earlier));
    earlier.add(slug);
  }
  return planner.parts;
}

class Planner {
  readonly parts: Part[] = [];
  readonly #store: PartStore;
  readonly #states: LogStates;
  readonly #added: readonly Decision[];
  readonly #options: PartOptions;
  /** Parts of this run that are not in the store; undefined once all are put there. */
  #unkept: { slug: Slug; after: string; part: Part }[] | undefined = [];
  #kept: Promise<boolean> | undefined;
  #papers = 0;

  constructor(
    store: PartStore,
    states: LogStates,
    added: readonly Decision[],
    options: PartOptions,
  ) {
    this.#store = store;
    this.#states = states;
    this.#added = added;
    this.#options = options;
  }

  async addAll(slug: Slug, earlier: ReadonlySet<Slug>): Promise<void> {
    for (let after = SORT_KEY_FLOOR; after !== SORT_KEY_END; ) {
      const part = await this.#partAfter(slug, after, earlier);
      this.parts.push(part);
      this.#papers += part.papers;
      this.#options.onProgress?.(this.#papers);
      after = part.upTo;
    }
  }

  async #partAfter(slug: Slug, after: string, earlier: ReadonlySet<Slug>): Promise<Part> {
    const kept = await this.#findKept(slug, after);
    if (kept !== undefined && (await this.#holds(kept, slug, after))) {
      return { ...kept, revision: this.#states.revision };
    }
    const part = await this.#plan(slug, { after, upTo: kept?.upTo }, earlier);
    await this.#keep(slug, after, part);
    return part;
  }

  /** Where the end of the stretch is not settled by a part that was kept, it is as long as a part may be. */
  async #plan(
    slug: Slug,
    { after, upTo }: { readonly after: string; readonly upTo: string | undefined },
    earlier: ReadonlySet<Slug>,
  ): Promise<Part> {
    const { partSize = PART_SIZE, onPapers } = this.#options;
    const { revision, after: curation } = this.#states;
    const limit = upTo === undefined ? partSize : Number.MAX_SAFE_INTEGER;
    const stretch: Stretch = { after, upTo: upTo ?? SORT_KEY_END };
    const papers = await this.#store.findConcerned(uidOf(slug), stretch, limit);
    const { part, recounted } = planPart(papers, curation, {
      slugs: earlier,
      keys: this.#options.except,
    });
    onPapers?.(recounted);
    const end = papers.length < limit ? stretch.upTo : lastOf(papers);
    return { ...part, upTo: end, papers: papers.length, revision, state: stateOf(papers) };
  }

  /** What an earlier run, of these decisions after this log, has planned. */
  async #findKept(slug: Slug, after: string): Promise<Part | undefined> {
    this.#kept ??= this.#isStaged();
    if (!(await this.#kept)) return undefined;
    const body = await this.#store.findStagedBody(slug, after);
    return body === undefined ? undefined : readPart(body);
  }

  async #isStaged(): Promise<boolean> {
    const staging = await this.#store.findStaging();
    const ids = (decisions: readonly Decision[]) => decisions.map(({ id }) => id).join();
    const isOurs =
      staging?.logLength === this.#states.log.length && ids(staging.decisions) === ids(this.#added);
    if (isOurs) this.#unkept = undefined;
    return isOurs;
  }

  async #holds(part: Part, slug: Slug, after: string): Promise<boolean> {
    if (part.revision === this.#states.revision) return true;
    const stretch = { after, upTo: part.upTo };
    return stateOf(await this.#store.loadConcernedStates(uidOf(slug), stretch)) === part.state;
  }

  async #keep(slug: Slug, after: string, part: Part): Promise<void> {
    const { beginStaging, saveStaged } = this.#store;
    const save = (kept: { slug: Slug; after: string; part: Part }) =>
      saveStaged({ slug: kept.slug, after: kept.after, body: JSON.stringify(kept.part) });
    if (this.#unkept === undefined) return await save({ slug, after, part });
    this.#unkept.push({ slug, after, part });
    if (this.#papers + part.papers < (this.#options.keepFrom ?? KEEP_FROM)) return;
    await beginStaging({ decisions: this.#added, logLength: this.#states.log.length });
    for (const each of this.#unkept) await save(each);
    this.#unkept = undefined;
  }
}

function lastOf(papers: readonly ConcernedPaper[]): string {
  return papers.at(-1)?.sortKey ?? SORT_KEY_END;
}
