// export: the graph, or a view of it, as a file for another tool; without a format canonical JSON Lines, which are the same
// bytes for the same graph in every store.
import { GraphQLError } from 'graphql';
import { openArranger } from '../../analytics/workers/pool.ts';
import { UsageError } from '../../errors.ts';
import { openExport } from '../../export.ts';
import { canonicalLines } from '../../exports/canonical.ts';
import { chunksOf } from '../../exports/chunks.ts';
import { FORMATS, getFormat } from '../../exports/formats.ts';
import type { GraphStore } from '../../graph/store.ts';
import { createContext } from '../../graphql/context.ts';
import type { ViewArguments } from '../../graphql/view/open-view.ts';
import { readViewArguments, VIEW_PARAMETERS } from '../../graphql/view/view-parameters.ts';
import { type Command, EXIT, type OptionValues, type Terminal } from '../command.ts';
import { lazyExtractor } from '../lazy-extractor.ts';
import { listOption, textOption } from '../options.ts';
import { STORE_OPTION } from '../shared-options.ts';
import { withExistingStore } from '../with-store.ts';
import { writeFileWhole } from '../write-file-whole.ts';

const CANONICAL = 'canonical';

export const exportGraph: Command = {
  arguments: '[FORMAT]',
  options: {
    out: { type: 'string', short: 'o' },
    ...Object.fromEntries(
      VIEW_PARAMETERS.map(({ name, isList }) => [
        optionOf(name),
        { type: 'string' as const, multiple: isList },
      ]),
    ),
    format: { type: 'string' },
    ...STORE_OPTION.options,
  },
  help: {
    out: { value: 'FILE', text: 'write to a file; an archive (csv, markdown) needs one, or -' },
    ...Object.fromEntries(
      VIEW_PARAMETERS.map(({ name, value, text }) => [optionOf(name), { value, text }]),
    ),
    format: {
      value: 'NAME',
      text: `the same as FORMAT: ${[CANONICAL, ...FORMATS.map(({ name }) => name)].join(', ')}`,
    },
    ...STORE_OPTION.help,
  },
  examples: [
    'paperloom export gexf --out graph.gexf',
    'paperloom export gexf --focus LoRA --depth 2 --max-nodes 200 --since 2023 --out lora.gexf',
    'paperloom export bibtex --focus "retrieval-augmented generation" --out rag.bib',
    'paperloom export markdown --out vault.zip',
    'paperloom export | sha256sum',
  ],
  run: async (positionals, options, terminal) => {
    const name = formatName(positionals, textOption(options, 'format'));
    const view = readView(options);
    if (name === CANONICAL) {
      if (view === undefined) return await exportCanonical(options, terminal);
      throw new UsageError(
        'INVALID_OPTION',
        'The canonical export is always of the whole graph.',
        `Leave the arguments of the view away, or give a format: ${FORMATS.map((each) => each.name).join(', ')}.`,
      );
    }
    const format = getFormat(name, [CANONICAL]);
    const isArchive = format.extension === 'zip';
    if (isArchive && textOption(options, 'out') === undefined) {
      throw new UsageError(
        'OUT_MISSING',
        `${format.name} is an archive, which no terminal can show.`,
        `Name a file: paperloom export ${format.name} --out paperloom.zip. Or send it on with --out -.`,
      );
    }
    const work = async (store: GraphStore) => {
      const arranger = openArranger({ threads: 1 });
      try {
        const tools = { store, extractor: lazyExtractor([]), arrange: arranger.arrange };
        const opened = await refusing(openExport(format, view, createContext(tools)));
        await put(opened.chunks, options, terminal);
        const { nodes, edges, papers, cuts } = opened.head;
        terminal.note(`Exported ${countsOf({ concepts: nodes, pairs: edges, papers })}.`);
        if (cuts !== null) terminal.note(cuts);
        return EXIT.done;
      } finally {
        await arranger.close();
      }
    };
    // The whole graph is read from end to end, once or twice: what is kept at hand is not met again.
    return await withExistingStore(options, terminal, work, { lean: view === undefined });
  },
};

/** `maxNodes` is `--max-nodes`. */
function optionOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function formatName([first, ...more]: readonly string[], option: string | undefined): string {
  if (more.length === 0 && (first === undefined || option === undefined || first === option)) {
    return first ?? option ?? CANONICAL;
  }
  throw new UsageError(
    'ONE_FORMAT',
    'export takes one format.',
    'Name one, for example: paperloom export gexf --out graph.gexf.',
  );
}

function readView(options: OptionValues): ViewArguments | undefined {
  try {
    return readViewArguments((name) => {
      const text = textOption(options, optionOf(name));
      return text === undefined ? listOption(options, optionOf(name)) : [text];
    });
  } catch (error) {
    throw refused(error);
  }
}

async function refusing<Result>(work: Promise<Result>): Promise<Result> {
  return await work.catch((error: unknown) => {
    throw refused(error);
  });
}

/** What GraphQL tells a client as an error of its input is a matter of usage here. */
function refused(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || error.originalError !== undefined) return error;
  const { code } = error.extensions;
  return new UsageError(
    typeof code === 'string' ? code : 'INVALID_OPTION',
    error.message,
    'See paperloom export --help.',
    error,
  );
}

async function exportCanonical(options: OptionValues, terminal: Terminal): Promise<number> {
  const work = async (store: GraphStore) => {
    await put(chunksOf(linesOf(store)), options, terminal);
    return EXIT.done;
  };
  return await withExistingStore(options, terminal, work, { lean: true });
}

async function* linesOf(store: GraphStore): AsyncGenerator<string> {
  for await (const line of canonicalLines(store)) yield `${line}\n`;
}

async function put(
  chunks: AsyncIterable<Uint8Array>,
  options: OptionValues,
  terminal: Terminal,
): Promise<void> {
  const out = textOption(options, 'out') ?? '-';
  if (out === '-') await terminal.pour(chunks);
  else await writeFileWhole(out, chunks);
}

function countsOf(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count.toLocaleString('en')} ${what}`)
    .join(', ');
}
