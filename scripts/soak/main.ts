// npm run soak: what a program meets in a long life, over and over, on this machine alone; ends with 1 where something was lost.
//
//   npm run soak [-- --only killed-sqlite] [--rounds 50] [--papers 1500] [--seed 1]
import { parseArgs } from 'node:util';
import { SOAKS } from './soaks.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string' },
    papers: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '1' },
  },
});

const chosen = SOAKS.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0) {
  console.error(`There is no soak ${values.only}: ${SOAKS.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 2;
}
for (const { name, rounds, run } of chosen) {
  const begun = performance.now();
  try {
    const told = await run({
      rounds: Number(values.rounds ?? rounds),
      papers: Number(values.papers),
      seed: Number(values.seed),
      note: (text) => console.error(`${name}: ${text}`),
    });
    console.log(`${name}: ${told}, ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  } catch (error) {
    console.error(`${name}: FAILED with seed ${values.seed}:`, error);
    process.exitCode = 1;
  }
}
