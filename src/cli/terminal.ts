// The real terminal: standard streams, and a signal that the first interrupt sets.
import type { Config } from '../config.ts';
import { EXIT, type Terminal } from './command.ts';

export function openTerminal(config: Config, json: boolean): Terminal {
  return {
    config,
    stdin: process.stdin,
    out: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
    interactive: process.stderr.isTTY === true && !json,
    signal: interruptSignal(),
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
