// start: what `npm start` runs. Fills the sample's own store, serves it and says where to look.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Command, EXIT } from '../command.ts';
import { LEXICON_OPTION } from '../shared-options.ts';
import { ingest } from './ingest.ts';
import { SERVE_OPTIONS, serveSettings, serveUntilStopped } from './serve.ts';

/** Never the user's own store, so that data and sample are not mixed. */
const SAMPLE_STORE = 'sqlite:sample.db';

const OPERATIONS = ['papers-of-concept', 'co-occurring', 'neighbourhood'] as const;

export const start: Command = {
  arguments: '',
  options: { ...SERVE_OPTIONS.options, ...LEXICON_OPTION.options },
  help: { ...SERVE_OPTIONS.help, ...LEXICON_OPTION.help },
  examples: ['paperloom start', 'paperloom start --port 8080 --lexicon our-names.yml'],
  run: async (_positionals, options, terminal) => {
    serveSettings(options, terminal);
    const sample = fileURLToPath(new URL('../../../sample', import.meta.url));
    const withStore = { ...options, store: SAMPLE_STORE };
    const code = await ingest.run([sample], withStore, { ...terminal, out: terminal.note });
    if (code !== EXIT.done || terminal.signal.aborted) return code;
    return await serveUntilStopped(withStore, terminal, (url) => terminal.note(invitation(url)));
  },
};

function invitation(url: string): string {
  const queries = OPERATIONS.map((name) =>
    readFileSync(new URL(`../../../schema/operations/${name}.graphql`, import.meta.url), 'utf8'),
  );
  return [
    '',
    `Open ${url}/graphql in a browser (GraphiQL, works offline) and paste one of these:`,
    '',
    ...queries,
    'Your own papers go into a store of their own: paperloom ingest FILE, then paperloom serve.',
    '',
  ].join('\n');
}
