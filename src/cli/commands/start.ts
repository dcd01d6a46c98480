// start: what `npm start` runs. Fills the sample's own store, serves it and says where to look.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { requireFreePort } from '../../server/server.ts';
import { type Command, EXIT, type Terminal } from '../command.ts';
import { textOption } from '../options.ts';
import { LEXICON_OPTION } from '../shared-options.ts';
import { ingest } from './ingest.ts';
import { SERVE_OPTIONS, serveSettings, serveUntilStopped } from './serve.ts';

/** Never the user's own store, so that data and sample are not mixed. */
const SAMPLE_STORE = 'sqlite:sample.db';

/** As it is called here: a checkout puts no program on the PATH. */
const PROGRAM = import.meta.url.endsWith('.ts') ? 'npx paperloom' : 'paperloom';

const OPERATIONS = ['papers-of-concept', 'co-occurring', 'neighbourhood'] as const;

export const start: Command = {
  arguments: '',
  options: { ...SERVE_OPTIONS.options, ...LEXICON_OPTION.options },
  help: {
    ...SERVE_OPTIONS.help,
    ...LEXICON_OPTION.help,
    port: { value: 'P', text: 'port to listen on; default PORT or 4000, 0 takes a free one' },
  },
  examples: ['paperloom start', 'paperloom start --port 8080 --lexicon our-names.yml'],
  run: async (_positionals, given, terminal) => {
    const options = { ...given, port: textOption(given, 'port') ?? terminal.config.sharedPort };
    await requireFreePort(serveSettings(options, terminal));
    const sample = fileURLToPath(new URL('../../../sample', import.meta.url));
    const withStore = { ...options, store: SAMPLE_STORE };
    const code = await ingest.run([sample], withStore, onlyNotes(terminal));
    if (code !== EXIT.done || terminal.signal.aborted) return code;
    return await serveUntilStopped(withStore, terminal, invitation());
  },
};

/** The same terminal, where results are notes. Its streams and signal are taken up when they are asked for, not before. */
function onlyNotes(terminal: Terminal): Terminal {
  return {
    config: terminal.config,
    style: terminal.style,
    interactive: terminal.interactive,
    out: terminal.note,
    pour: (chunks) => terminal.pour(chunks),
    note: terminal.note,
    get stdin() {
      return terminal.stdin;
    },
    get signal() {
      return terminal.signal;
    },
  };
}

function invitation(): string {
  const queries = OPERATIONS.map((name) =>
    readFileSync(new URL(`../../../schema/operations/${name}.graphql`, import.meta.url), 'utf8'),
  );
  return [
    '',
    'Three queries to paste into GraphiQL, which is at /graphql of the address below and works offline:',
    '',
    ...queries,
    `Your own papers go into a store of their own: ${PROGRAM} ingest FILE, then ${PROGRAM} serve.`,
    '',
  ].join('\n');
}
