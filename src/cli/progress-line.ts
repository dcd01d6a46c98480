// A bar on a terminal, nothing elsewhere.
import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './command.ts';

export interface ProgressLine {
  /** `done` of `total` bytes, with words beside. */
  update(done: number, words: string): void;
  stop(): void;
}

const SILENT: ProgressLine = { update: () => undefined, stop: () => undefined };

export function openProgressLine(total: number, terminal: Terminal): ProgressLine {
  if (!terminal.interactive || total === 0) return SILENT;
  const bar = new SingleBar(
    {
      format: '{bar} {percentage} %  {words}',
      hideCursor: true,
      clearOnComplete: true,
      etaBuffer: 50,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0, { words: '' });
  return {
    update: (done, words) => bar.update(Math.min(done, total), { words }),
    stop: () => bar.stop(),
  };
}
