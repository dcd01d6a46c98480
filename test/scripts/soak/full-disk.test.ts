// The soak of a full disk is for machines on which one can be mounted.
import { expect, it, onTestFinished, vi } from 'vitest';
import { fullDisk } from '../../../scripts/soak/full-disk.ts';
import { newFolder } from '../../cli/paperloom.ts';

it('is skipped with a sentence where no disk can be mounted', async () => {
  // A folder in which there is no program.
  vi.stubEnv('PATH', newFolder());
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  const told = await fullDisk({ rounds: 1, papers: 1, seed: 1, note: () => undefined });
  expect(told).toMatch(/^skipped, no disk can be mounted here \(.*mount/);
});
