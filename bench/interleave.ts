// Contestants take turns on the same items, round by round, so that what else a machine does meets all of them.

export interface Contestant<Item> {
  readonly name: string;
  run(items: readonly Item[]): void | Promise<void>;
}

/** Medians over the rounds. */
export interface Outcome {
  /** Items a second, by the clock. */
  readonly perSecond: number;
  /** Items a second of the process's processor time, its threads for garbage and compilation counted in. */
  readonly perProcessorSecond: number;
  /** How many times as fast as the first contestant in the same round: by the clock, and by processor time. */
  readonly times: number;
  readonly timesProcessor: number;
}

interface Turn {
  readonly seconds: number;
  readonly processorSeconds: number;
}

/** A round a list of items; each round another contestant begins. Outcomes in the order of the contestants. */
export async function interleave<Item>(
  contestants: readonly Contestant<Item>[],
  rounds: readonly (readonly Item[])[],
): Promise<readonly Outcome[]> {
  const turns = contestants.map((): Turn[] => []);
  for (const [round, items] of rounds.entries()) {
    for (let i = 0; i < contestants.length; i++) {
      const place = (round + i) % contestants.length;
      const contestant = contestants[place];
      if (contestant !== undefined) turns[place]?.push(await takeTurn(contestant, items));
    }
  }
  return turns.map((own) => outcomeOf(own, turns[0] ?? [], rounds));
}

async function takeTurn<Item>(contestant: Contestant<Item>, items: readonly Item[]): Promise<Turn> {
  const before = process.cpuUsage();
  const started = performance.now();
  await contestant.run(items);
  const seconds = (performance.now() - started) / 1e3;
  const { user, system } = process.cpuUsage(before);
  return { seconds, processorSeconds: (user + system) / 1e6 };
}

function outcomeOf(
  own: readonly Turn[],
  first: readonly Turn[],
  rounds: readonly (readonly unknown[])[],
): Outcome {
  const overRounds = (value: (turn: Turn, firsts: Turn, items: number) => number) =>
    median(own.map((turn, round) => value(turn, first[round] ?? turn, rounds[round]?.length ?? 0)));
  return {
    perSecond: overRounds((turn, _first, items) => items / turn.seconds),
    perProcessorSecond: overRounds((turn, _first, items) => items / turn.processorSeconds),
    times: overRounds((turn, firsts) => firsts.seconds / turn.seconds),
    timesProcessor: overRounds((turn, firsts) => firsts.processorSeconds / turn.processorSeconds),
  };
}

/** The upper of two in the middle; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
