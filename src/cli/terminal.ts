// The real terminal: standard streams, and a signal that the first interrupt sets.
import { pipeline } from 'node:stream/promises';
import { styleText } from 'node:util';
import type { Config } from '../config.ts';
import { EXIT, type Terminal } from './command.ts';

export interface OpenTerminal extends Terminal {
  /** Lets go of standard input, so that a command that was interrupted while waiting for it can end. */
  close(): void;
}

export function openTerminal(config: Config, json: boolean): OpenTerminal {
  let signal: AbortSignal | undefined;
  let isReading = false;
  endWithReader();
  return {
    config,
    get stdin() {
      isReading = true;
      return process.stdin;
    },
    out: (text) => void process.stdout.write(`${text}\n`),
    pour: (chunks) => pipeline(chunks, process.stdout, { end: false }),
    note: (text) => void process.stderr.write(`${text}\n`),
    // Node asks NO_COLOR, FORCE_COLOR and whether it is a terminal.
    style: (format, text) => styleText(format, text, { stream: process.stdout }),
    interactive: process.stderr.isTTY === true && !json,
    // A command that does not ask for it ends at the first interrupt, as any program does.
    get signal() {
      signal ??= interruptSignal();
      return signal;
    },
    close: () => {
      if (isReading) process.stdin.destroy();
    },
  };
}

/** The first interrupt asks to stop in order, the second ends the process. */
function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, interrupt);
  return controller.signal;
}

/** `paperloom export | head -1`: whoever read the output has enough, which is no failure. */
function endWithReader(): void {
  const end = (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  };
  process.stdout.on('error', end);
  // Nobody reads the notes: the work goes on all the same.
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
