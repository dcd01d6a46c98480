// The list of commands, in the order a newcomer meets them.
import type { Command } from './command.ts';
import { doctor } from './commands/doctor.ts';
import { exportGraph } from './commands/export.ts';
import { extract } from './commands/extract.ts';
import { ingest } from './commands/ingest.ts';
import { query } from './commands/query.ts';
import { reextract } from './commands/reextract.ts';
import { serve } from './commands/serve.ts';
import { start } from './commands/start.ts';
import { stats } from './commands/stats.ts';

export const COMMANDS: readonly Command[] = [
  start,
  ingest,
  serve,
  query,
  stats,
  extract,
  reextract,
  exportGraph,
  doctor,
];
