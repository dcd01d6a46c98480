// Numbers, folds and tails of names: each name comes again in many papers.
import { tailsOf } from '../../model/completion.ts';
import type { ConceptUid, Slug } from '../../model/concept.ts';
import { foldName, uidOf } from '../../model/slug.ts';

/** uids, folds and tails by name, each worked out once a batch. */
export class Naming {
  readonly #uids = new Map<Slug, ConceptUid>();
  readonly #folds = new Map<string, string>();
  readonly #tails = new Map<string, readonly string[]>();

  uid(slug: Slug): ConceptUid {
    const known = this.#uids.get(slug);
    if (known !== undefined) return known;
    const uid = uidOf(slug);
    this.#uids.set(slug, uid);
    return uid;
  }

  fold(form: string): string {
    const known = this.#folds.get(form);
    if (known !== undefined) return known;
    const fold = foldName(form);
    this.#folds.set(form, fold);
    return fold;
  }

  tails(form: string): readonly string[] {
    const known = this.#tails.get(form);
    if (known !== undefined) return known;
    const tails = tailsOf(form);
    this.#tails.set(form, tails);
    return tails;
  }
}
