// An ingest whose process is killed without a word, again and again: what was committed stays, whole, and in the end the graph is
// that of an ingest nobody disturbed.
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { seededRandom } from '../../src/analytics/random.ts';
import { digestOf, type Run, recordsIn, start, withStore, writePapers } from './ingest-run.ts';

export interface KilledIngest {
  /** Address of the store; it may not be there yet. */
  readonly store: string;
  /** Where papers and the graph to compare with are put. */
  readonly folder: string;
  readonly papers: number;
  /** How often it is killed. */
  readonly rounds: number;
  readonly seed: number;
  /** Makes the store as it was before anything was read. */
  readonly empty: () => Promise<void>;
  /** Told after each time how far the ingest is. */
  readonly note?: (text: string) => void;
}

export interface Survival {
  readonly killed: number;
  /** Ingests that came to their end, each compared with the undisturbed one. */
  readonly completed: number;
}

/** Milliseconds between two looks, and from the look to the end at most. */
const LOOK_EVERY = 5;
const MOST_PAUSE = 100;
const GOING_ON = /going on after line (\d+)/;

/** Throws where something was lost, half a paper is there, or the graph is another. */
export async function killIngests(soak: KilledIngest): Promise<Survival> {
  const { store, folder, papers, rounds, empty, note } = soak;
  const random = seededRandom(soak.seed);
  writePapers(folder, papers);
  await start('sqlite:whole.db', folder).end;
  const whole = await digestOf(`sqlite:${join(folder, 'whole.db')}`);
  let [killed, completed, records] = [0, 0, 0];
  for (;;) {
    const run = start(store, folder);
    // Somewhere on the way that is left; what was killed behind its end is let come to it.
    const mark = records + Math.ceil((papers - records) * 0.4 * random());
    if (killed < rounds && records < papers)
      await killAt(run, { store, mark, pause: MOST_PAUSE * random() });
    const { code, err } = await run.end;
    const goneOn = Number(GOING_ON.exec(err)?.[1] ?? records);
    if (goneOn < records) throw new Error(`It went on after line ${goneOn} of ${records}.`);
    if (code === null) {
      killed++;
      const found = await recordsIn(store);
      if (found < records) throw new Error(`Of ${records} records ${found} are left.`);
      records = found;
      note?.(`killed ${killed} of ${rounds} times, ${records} records are whole`);
      continue;
    }
    if (code !== 0) throw new Error(`The ingest ended with ${code}: ${err}`);
    completed++;
    if ((await digestOf(store)) !== whole) throw new Error('The graph is another.');
    if (killed >= rounds) return { killed, completed };
    await empty();
    records = 0;
  }
}

export function survivalText({ killed, completed }: Survival): string {
  return `killed ${killed} times, ${completed} ingests came to the same graph`;
}

/** Once so many records are committed, and a pause later: so it is met in all that happens between two commits. */
async function killAt(
  { child, end }: Run,
  { store, mark, pause }: { readonly store: string; readonly mark: number; readonly pause: number },
): Promise<void> {
  let hasEnded = false;
  end.then(() => {
    hasEnded = true;
  });
  await withStore(store, async (watched) => {
    while (!hasEnded && (await watched.stats()).records < mark) await setTimeout(LOOK_EVERY);
  });
  if (!hasEnded) await Promise.race([end, setTimeout(pause)]);
  child.kill('SIGKILL');
}
