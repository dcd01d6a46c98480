// The links that a decision would change, counted as they are planned; only the first are kept.
import type { RecountedPaper } from '../../graph/plan/curation.ts';
import type { Slug } from '../../model/concept.ts';
import { countsFor, type PackedMentions, readMentionTable } from '../../model/mention-codec.ts';
import type { PaperKey } from '../../model/paper.ts';

/** The concepts that a paper links to no longer, and those that it will link to. */
export interface LinkPreview {
  readonly key: PaperKey;
  readonly title: string;
  readonly removed: readonly Slug[];
  readonly added: readonly Slug[];
}

const MOST_KEPT = 1_000;

export class LinkPreviews {
  #papers = 0;
  #removed = 0;
  #added = 0;
  readonly #concepts = new Set<Slug>();
  readonly #first: LinkPreview[] = [];

  add(papers: readonly RecountedPaper[]): void {
    for (const paper of papers) {
      const link = linkOf(paper);
      this.#papers++;
      this.#removed += link.removed.length;
      this.#added += link.added.length;
      for (const slug of [...link.removed, ...link.added]) this.#concepts.add(slug);
      if (this.#first.length < MOST_KEPT) this.#first.push(link);
    }
  }

  get papers(): number {
    return this.#papers;
  }

  get removed(): number {
    return this.#removed;
  }

  get added(): number {
    return this.#added;
  }

  /** That gain or lose a link. */
  concepts(): ReadonlySet<Slug> {
    return this.#concepts;
  }

  first(): readonly LinkPreview[] {
    return this.#first;
  }
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
