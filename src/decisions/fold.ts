// The fold of the log: decisions in their order in, what they come to out. Pure, and linear in what each one touches.
import type { Slug } from '../model/concept.ts';
import type {
  Ban,
  Decision,
  DecisionId,
  DeletePaper,
  Merge,
  Rename,
  Retype,
  Split,
  Undo,
} from '../model/decision.ts';
import type { PaperKey } from '../model/paper.ts';
import type { Curation, IdleDecision, Route, Setting } from './curation.ts';
import { holdingOf } from './undone.ts';

/** The whole log, oldest first. Decisions that are undone are passed over, as if they had never been made. */
export function foldDecisions(log: readonly Decision[]): Curation {
  const fold = new Fold();
  const holds = holdingOf(log);
  const ids = new Set<DecisionId>();
  for (const [place, decision] of log.entries()) {
    if (holds[place] === true) {
      const reason = fold.add(decision, ids);
      if (reason !== undefined) fold.idle.push({ id: decision.id, reason });
    }
    ids.add(decision.id);
  }
  return fold.finish();
}

class Fold {
  readonly idle: IdleDecision[] = [];
  readonly #routes = new Map<Slug, readonly Route[]>();
  /** The slugs as extracted of which some mention counts for a concept; a concept that is not here has its own alone. */
  readonly #sources = new Map<Slug, Set<Slug>>();
  readonly #undone = new Set<DecisionId>();
  readonly #settings = new Map<Slug, Setting>();
  readonly #tombstones = new Map<Slug, Slug | null>();
  readonly #deletions = { keys: new Set<PaperKey>(), recordIds: new Set<string>() };

  /** Gives the reason where the decision does nothing. `earlier`: ids of the log before it. */
  add(decision: Decision, earlier: ReadonlySet<DecisionId>): string | undefined {
    switch (decision.action) {
      case 'merge':
        return this.#merge(decision);
      case 'split':
        return this.#split(decision);
      case 'rename':
        return this.#set(decision, { name: decision.name });
      case 'retype':
        return this.#set(decision, { kind: decision.kind });
      case 'ban':
        return this.#ban(decision);
      case 'delete':
        return this.#delete(decision);
      case 'undo':
        return this.#undo(decision, earlier);
    }
  }

  finish(): Curation {
    const tombstones = [...this.#tombstones.keys()].map(
      (slug) => [slug, this.#live(slug)] as const,
    );
    const settings = [...this.#settings].filter(([slug]) => !this.#tombstones.has(slug));
    return {
      routes: new Map([...this.#routes].filter(([slug, routes]) => !isOwn(slug, routes))),
      settings: new Map(settings),
      tombstones: new Map(tombstones),
      deletions: this.#deletions,
      idle: this.idle,
    };
  }

  /** What it undoes was passed over beforehand. */
  #undo({ decision }: Undo, earlier: ReadonlySet<DecisionId>): string | undefined {
    if (!earlier.has(decision)) return `There is no earlier decision ${decision}.`;
    if (this.#undone.has(decision)) return `${decision} is undone already.`;
    this.#undone.add(decision);
    return undefined;
  }

  #merge({ from, into, name, kind }: Merge): string | undefined {
    const target = this.#live(into);
    if (target === null) return `${into} is banned.`;
    const merged = from.filter((slug) => slug !== target && !this.#tombstones.has(slug));
    for (const slug of merged) {
      this.#reroute(slug, (route) => [{ ...route, to: target }]);
      this.#tombstones.set(slug, target);
    }
    if (merged.length === 0) return `None of ${from.join(', ')} is a concept beside ${target}.`;
    this.#keep(target, name, kind);
    return undefined;
  }

  #split({ concept, into, where, name, kind }: Split): string | undefined {
    const gone = this.#whyGone(concept);
    if (gone !== undefined) return gone;
    if (into === concept) return `${concept} cannot be split from itself.`;
    this.#tombstones.delete(into);
    this.#sourcesOf(into);
    this.#reroute(concept, (route) => [{ where: [...route.where, where], to: into }, route]);
    this.#keep(into, name, kind);
    return undefined;
  }

  #ban({ concept }: Ban): string | undefined {
    const gone = this.#whyGone(concept);
    if (gone !== undefined) return gone;
    this.#reroute(concept, (route) => [{ ...route, to: null }]);
    this.#tombstones.set(concept, null);
    return undefined;
  }

  #delete({ paper, records = [] }: DeletePaper): string | undefined {
    const { keys, recordIds } = this.#deletions;
    if (keys.has(paper) && records.every((id) => recordIds.has(id)))
      return `${paper} is deleted already.`;
    keys.add(paper);
    for (const id of records) recordIds.add(id);
    return undefined;
  }

  #set({ concept }: Rename | Retype, setting: Setting): string | undefined {
    const gone = this.#whyGone(concept);
    if (gone !== undefined) return gone;
    const known = this.#settings.get(concept) ?? {};
    const next = { ...known, ...setting };
    if (known.name === next.name && known.kind === next.kind) return `${concept} is so already.`;
    this.#settings.set(concept, next);
    return undefined;
  }

  #keep(slug: Slug, name: Setting['name'], kind: Setting['kind']): void {
    if (name === undefined && kind === undefined) return;
    const known = this.#settings.get(slug) ?? {};
    this.#settings.set(slug, {
      ...known,
      ...(name !== undefined && { name }),
      ...(kind !== undefined && { kind }),
    });
  }

  #whyGone(slug: Slug): string | undefined {
    const live = this.#live(slug);
    if (live === slug) return undefined;
    return live === null ? `${slug} is banned.` : `${slug} was merged into ${live}.`;
  }

  /** Follows tombstones to their end; they form no circle, because each leads to what was there when it was set. */
  #live(slug: Slug): Slug | null {
    let at: Slug | null = slug;
    while (at !== null) {
      const next = this.#tombstones.get(at);
      if (next === undefined) return at;
      at = next;
    }
    return at;
  }

  #sourcesOf(slug: Slug): Set<Slug> {
    const known = this.#sources.get(slug);
    if (known !== undefined) return known;
    const own = new Set<Slug>();
    // Where the slug has routes, none leads to itself any more.
    if (!this.#routes.has(slug)) {
      this.#routes.set(slug, [{ where: [], to: slug }]);
      own.add(slug);
    }
    this.#sources.set(slug, own);
    return own;
  }

  /** Replaces each route to a concept, wherever it is, by others. */
  #reroute(concept: Slug, next: (route: Route) => readonly Route[]): void {
    const sources = [...this.#sourcesOf(concept)];
    this.#sources.delete(concept);
    for (const source of sources) {
      const routes = this.#routes.get(source) ?? [];
      const rerouted = routes.flatMap((route) => (route.to === concept ? next(route) : [route]));
      this.#routes.set(source, rerouted);
      for (const { to } of rerouted) if (to !== null) this.#sourcesOf(to).add(source);
    }
  }
}

/** Mentions count for the concept they were extracted as, as they would without any route. */
function isOwn(slug: Slug, [first]: readonly Route[]): boolean {
  return first?.to === slug && first.where.length === 0;
}
