// serve: GraphQL over HTTP until it is told to stop.
import { openArranger } from '../../analytics/workers/pool.ts';
import { UsageError } from '../../errors.ts';
import type { GraphStore } from '../../graph/store.ts';
import { watchGraph } from '../../graphql/live/watch-graph.ts';
import { loadExtractor } from '../../mentions/load-extractor.ts';
import type { AccessOptions } from '../../server/access/gate.ts';
import { openAccess } from '../../server/access/open-access.ts';
import { readExplorer } from '../../server/explorer-files.ts';
import { openHandover } from '../../server/handover.ts';
import { createMetrics } from '../../server/observe/metrics.ts';
import { openTracing } from '../../server/observe/open-tracing.ts';
import { jsonLog, type ServerLog, textLog } from '../../server/observe/server-log.ts';
import type { Tracing } from '../../server/observe/tracing.ts';
import { operationsOf } from '../../server/operations/operations-of.ts';
import { startServer } from '../../server/server.ts';
import { warmUp } from '../../server/warm-up.ts';
import { type Command, EXIT, type OptionValues, type Terminal } from '../command.ts';
import { numberOption, textOption } from '../options.ts';
import { outliveRejections } from '../outlive-rejections.ts';
import { combine, LEXICON_OPTION, STORE_OPTION, TOKENS_OPTION } from '../shared-options.ts';
import { lexiconFiles } from '../with-extraction.ts';
import { withExistingStore } from '../with-store.ts';

const shared = combine(STORE_OPTION, LEXICON_OPTION);

export const SERVE_OPTIONS = {
  options: {
    port: { type: 'string' as const, short: 'p' },
    host: { type: 'string' as const },
    profile: { type: 'string' as const },
    read: { type: 'string' as const },
    ...TOKENS_OPTION.options,
  },
  help: {
    port: { value: 'P', text: 'port to listen on; default 4000, 0 takes a free one' },
    host: { value: 'ADDRESS', text: 'address to listen on; default 127.0.0.1, this machine only' },
    profile: {
      value: 'NAME',
      text: 'development (GraphiQL and introspection) or production; default development',
    },
    read: { value: 'WHO', text: 'open to everyone, or token for who shows one; default open' },
    ...TOKENS_OPTION.help,
  },
};

export const serve: Command = {
  arguments: '',
  options: { ...SERVE_OPTIONS.options, ...shared.options },
  help: { ...SERVE_OPTIONS.help, ...shared.help },
  examples: [
    'paperloom serve',
    'paperloom serve --store bolt://localhost:7687 --port 8080',
    'paperloom serve --profile production --host 0.0.0.0 --tokens tokens.txt',
  ],
  run: (_positionals, options, terminal) => serveUntilStopped(options, terminal),
};

/** Says where once requests are taken, `welcome` before it: what is told last is what is read. */
export async function serveUntilStopped(
  options: OptionValues,
  terminal: Terminal,
  welcome = '',
): Promise<number> {
  const { profile, service } = serveSettings(options, terminal);
  const isJson = (service.log ?? (profile === 'production' ? 'json' : 'text')) === 'json';
  const log = isJson ? jsonLog() : textLog(terminal.note);
  const { access, close } = openAccess(service, profile, log.fault);
  const rejections = outliveRejections(log.fault);
  try {
    const tracing = await openTracing(process.env, log.note);
    try {
      return await serveStore(options, terminal, { access, log, tracing, welcome });
    } finally {
      await tracing?.close();
    }
  } finally {
    rejections.close();
    close();
  }
}

interface Opened {
  readonly access: AccessOptions;
  readonly log: ServerLog;
  readonly tracing: Tracing | undefined;
  readonly welcome: string;
}

async function serveStore(
  options: OptionValues,
  terminal: Terminal,
  { access, log, tracing, welcome }: Opened,
): Promise<number> {
  const { signal } = terminal;
  const { host, port, profile, service } = serveSettings(options, terminal);
  const operations = operationsOf(service);
  const metrics = createMetrics({ ofProcess: true });
  const settings = { ...service, operations, host, port, profile, access, metrics, tracing };
  const work = async (store: GraphStore): Promise<number> => {
    metrics.watch(store);
    const extractor = loadExtractor(lexiconFiles(options, terminal));
    const arranger = openArranger({ threads: terminal.config.workers });
    const handover = openHandover(store, {
      workers: terminal.config.workers,
      lexiconFiles: lexiconFiles(options, terminal),
    });
    try {
      const { ingestPapers } = handover;
      const watch = watchGraph(store);
      const tools = { store, extractor, arrange: arranger.arrange, ingestPapers, watch };
      const explorer = readExplorer();
      const server = await startServer(tools, {
        ...settings,
        explorer,
        log: log.fault,
        onAnswered: log.request,
      });
      if (welcome !== '') log.note(welcome);
      if (explorer === undefined) log.note('The explorer is not built: npm run build.');
      else log.note(`The map of ${store.address} is at ${server.url}.`);
      log.note(`Paperloom serves ${store.address} at ${server.url}/graphql (Ctrl-C stops it).`);
      // Not waited for: whoever asks meanwhile is answered all the same.
      void warmUp(tools);
      await aborted(signal);
      log.note('No new requests are taken; those under way are answered.');
      await server.close();
      return EXIT.done;
    } finally {
      await handover.close();
      await arranger.close();
    }
  };
  const observer = {
    ...metrics.observer,
    ...(tracing !== undefined && { begin: tracing.begin }),
  };
  return await withExistingStore(options, terminal, work, { observer });
}

/** Throws UsageError for what the server could not start with. */
export function serveSettings(options: OptionValues, terminal: Terminal) {
  const { host, port, service } = terminal.config;
  const tokens = textOption(options, 'tokens');
  return {
    host: textOption(options, 'host') ?? host,
    port: numberOption(options, 'port', { min: 0, max: 65_535, default: port }),
    profile: choiceOf(options, 'profile', ['development', 'production'], terminal.config.profile),
    service: {
      ...service,
      ...(tokens !== undefined && { tokens }),
      read: choiceOf(options, 'read', ['open', 'token'], service.read),
    },
  };
}

function choiceOf<Choice extends string>(
  options: OptionValues,
  name: string,
  choices: readonly Choice[],
  otherwise: Choice,
): Choice {
  const given = textOption(options, name) ?? otherwise;
  const choice = choices.find((each) => each === given);
  if (choice !== undefined) return choice;
  throw new UsageError(
    'INVALID_OPTION',
    `--${name} is ${JSON.stringify(given)}, but there are ${choices.join(' and ')}.`,
    'Give one of these.',
  );
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
