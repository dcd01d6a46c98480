// Pairs of concepts in, how their communities hang together out.

export interface LinkOfCommunities {
  /** Numbers of two communities, the lower first. */
  readonly a: number;
  readonly b: number;
  /** Pairs of a concept of one with a concept of the other, and the papers of these pairs together. */
  readonly pairs: number;
  readonly papers: number;
}

/** Adds pairs up, one at a time, so that a stream of them needs no memory of its own. */
export class CommunityLinks {
  readonly #links = new Map<string, LinkOfCommunities>();

  /** Concepts of these communities are named together by so many papers; within one community that links nothing. */
  add(one: number, other: number, papers: number): void {
    if (one === other) return;
    const [a, b] = [Math.min(one, other), Math.max(one, other)];
    const known = this.#links.get(`${a} ${b}`);
    this.#links.set(`${a} ${b}`, {
      a,
      b,
      pairs: 1 + (known?.pairs ?? 0),
      papers: papers + (known?.papers ?? 0),
    });
  }

  /** In order of both numbers. */
  toArray(): LinkOfCommunities[] {
    return [...this.#links.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  }
}

/** Where a community of these places is drawn, to hundredths; 0 without one, and never minus zero. */
export function centreOf(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Number((sum / Math.max(1, values.length)).toFixed(2)) + 0;
}
