// What a person sees while an ingest runs: bytes read, records committed, inputs taken up again.
import type { IngestReport } from '../ingest/report.ts';
import type { Input } from '../papers/read/inputs.ts';
import type { IngestTools } from '../pipeline.ts';
import type { Terminal } from './command.ts';
import { openProgressLine } from './progress-line.ts';

type Observer = Required<Pick<IngestTools, 'onProgress' | 'onRead' | 'onResume'>>;

export interface IngestBar extends Observer {
  stop(): void;
}

export function openIngestBar(inputs: readonly Input[], terminal: Terminal): IngestBar {
  const total = inputs.reduce((sum, { size }) => sum + (size ?? 0), 0);
  const line = openProgressLine(total, terminal);
  const bytes = new Map<string, number>();
  let done = 0;
  let records = 0;
  return {
    onProgress: (report: IngestReport) => {
      records = report.records;
    },
    onRead: ({ name }, read) => {
      done += read - (bytes.get(name) ?? 0);
      bytes.set(name, read);
      line.update(done, `${records.toLocaleString('en')} records committed`);
    },
    onResume: ({ name }, at) =>
      terminal.note(`${name}: going on after line ${at}, where an earlier run was stopped.`),
    stop: line.stop,
  };
}
