// Labels that mean the same, joined two by two; each cluster has a root to speak of it and a name to show.
// Union by path halving: Tarjan and van Leeuwen 1984.
import { compareCodePoints } from '../../model/order.ts';

export class Clusters {
  readonly #above = new Map<string, string>();
  readonly #preferred = new Map<string, number>();

  add(label: string): void {
    if (!this.#above.has(label)) this.#above.set(label, label);
  }

  has(label: string): boolean {
    return this.#above.has(label);
  }

  labels(): Iterable<string> {
    return this.#above.keys();
  }

  join(one: string, other: string): void {
    this.#above.set(this.rootOf(one), this.rootOf(other));
  }

  /** One vote that a label is its cluster's name. */
  prefer(label: string): void {
    this.#preferred.set(label, (this.#preferred.get(label) ?? 0) + 1);
  }

  rootOf(label: string): string {
    let at = label;
    for (
      let next = this.#above.get(at);
      next !== undefined && next !== at;
      next = this.#above.get(at)
    ) {
      const beyond = this.#above.get(next) ?? next;
      this.#above.set(at, beyond);
      at = beyond;
    }
    return at;
  }

  /** In code point order. */
  roots(): string[] {
    return [...this.#byRoot().keys()].sort(compareCodePoints);
  }

  membersOf(root: string): readonly string[] {
    return this.#byRoot().get(root) ?? [];
  }

  /** The label with the most votes; without any the first in code point order. */
  nameOf(root: string): string {
    const votes = (label: string) => this.#preferred.get(label) ?? 0;
    const [first = root] = this.membersOf(root).toSorted((a, b) => votes(b) - votes(a));
    return first;
  }

  #grouped: Map<string, string[]> | undefined;

  #byRoot(): ReadonlyMap<string, readonly string[]> {
    this.#grouped ??= Map.groupBy([...this.#above.keys()].sort(compareCodePoints), (label) =>
      this.rootOf(label),
    );
    return this.#grouped;
  }
}
