// How long a question takes, asked again and again.

export interface Percentiles {
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
}

/** Asks each of the questions in turn, `rounds` times over, one after the other; the first round is not counted. */
export async function percentilesOf<Question>(
  questions: readonly Question[],
  rounds: number,
  ask: (question: Question) => Promise<unknown>,
): Promise<Percentiles> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const question of questions) {
      const started = performance.now();
      await ask(question);
      if (round > 0) times.push(performance.now() - started);
    }
  }
  return percentilesIn(times);
}

export function percentilesIn(times: readonly number[]): Percentiles {
  const sorted = [...times].sort((x, y) => x - y);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
