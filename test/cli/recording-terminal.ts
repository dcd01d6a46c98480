// A terminal that keeps what a command says, for commands run without a process of their own.
import { Readable } from 'node:stream';
import type { Terminal } from '../../src/cli/command.ts';
import type { Config } from '../../src/config.ts';

export function recordingTerminal(config: Config) {
  const results: string[] = [];
  const notes: string[] = [];
  const terminal: Terminal = {
    config,
    stdin: Readable.from([]),
    out: (text) => results.push(text),
    pour: async (chunks) => {
      for await (const chunk of chunks) results.push(Buffer.from(chunk).toString('utf8'));
    },
    note: (text) => notes.push(text),
    style: (_format, text) => text,
    interactive: false,
    signal: new AbortController().signal,
  };
  return { ...terminal, results, notes };
}
