// doctor: looks at what the program stands on, and says what to do about what is wrong.

import { checkCounts } from '../../check-counts.ts';
import { PaperloomError, StoreError } from '../../errors.ts';
import { openStore } from '../../graph/open-store.ts';
import type { GraphStore } from '../../graph/store.ts';
import { loadExtractor } from '../../mentions/load-extractor.ts';
import type { ToldSetting } from '../../tell-settings.ts';
import { withoutLogin } from '../../without-login.ts';
import { type Command, EXIT, type OptionValues, type Terminal } from '../command.ts';
import { isSet } from '../options.ts';
import { combine, JSON_OPTION, LEXICON_OPTION, STORE_OPTION } from '../shared-options.ts';
import { lexiconFiles } from '../with-extraction.ts';
import { filePathOf, isMissingFile, storeAddress } from '../with-store.ts';

const CHECK_WIDTH = 14;
const SETTING_WIDTH = 15;
/** Damage that is told by name. */
const TOLD = 5;

const shared = combine(STORE_OPTION, LEXICON_OPTION, JSON_OPTION);

interface Finding {
  readonly check: string;
  readonly ok: boolean;
  readonly found: string;
  readonly remedy?: string;
  /** What was found, one by one. */
  readonly settings?: readonly ToldSetting[];
}

export const doctor: Command = {
  arguments: '',
  options: { deep: { type: 'boolean' }, ...shared.options },
  help: {
    deep: { text: 'read everything the store holds, and tell what is damaged' },
    ...shared.help,
  },
  examples: [
    'paperloom doctor',
    'paperloom doctor --store bolt://localhost:7687',
    'paperloom doctor --deep',
  ],
  run: async (_positionals, options, terminal) => {
    const findings = [
      { check: 'node', ok: true, found: process.versions.node },
      configuration(options, terminal),
      ...(await lexiconAndStore(options, terminal)),
    ];
    for (const finding of findings) {
      terminal.out(isSet(options, 'json') ? JSON.stringify(finding) : asText(finding));
    }
    return findings.every(({ ok }) => ok) ? EXIT.done : EXIT.problems;
  },
};

/** The settings in force; what is secret is only said to be set. */
function configuration(options: OptionValues, terminal: Terminal): Finding {
  const { host, port, profile, workers, file, told } = terminal.config;
  const store = withoutLogin(storeAddress(options, terminal));
  return {
    check: 'configuration',
    ok: true,
    found: `store ${store}, ${host}:${port}, ${profile}, ${workers} workers, ${file === undefined ? 'no configuration file' : `settings of ${file}`}`,
    settings: told,
  };
}

async function lexiconAndStore(options: OptionValues, terminal: Terminal): Promise<Finding[]> {
  const address = storeAddress(options, terminal);
  let fingerprint: string | undefined;
  const lexicon = await finding('lexicon', async () => {
    const extractor = loadExtractor(lexiconFiles(options, terminal));
    fingerprint = extractor.fingerprint;
    return `${extractor.concepts.length} concepts, extractor ${fingerprint}`;
  });
  if (isMissingFile(address)) return [lexicon, noStoreYet(address)];
  const store = await finding('store', async () => {
    const opened = await openStore(address, { neo4j: terminal.config.neo4j });
    try {
      const { papers, revision } = await opened.stats();
      const stale = fingerprint === undefined ? 0 : await opened.countStale(fingerprint);
      const advice = stale === 0 ? '' : `; ${stale} stale, run paperloom reextract`;
      return `${opened.address} answers: ${papers} papers, revision ${revision}${advice}`;
    } finally {
      await opened.close();
    }
  });
  return [lexicon, store, ...(isSet(options, 'deep') ? await deepFindings(address, terminal) : [])];
}

/** Files, contents and counts: each reads the whole store. */
async function deepFindings(address: string, terminal: Terminal): Promise<Finding[]> {
  let opened: GraphStore | undefined;
  try {
    const store = await openStore(address, { neo4j: terminal.config.neo4j });
    opened = store;
    return [
      await finding('contents', async () => {
        const { checked, faults, papers } = await store.findDamage(TOLD);
        refuseDamage(address, [
          ...faults,
          ...papers.map((key) => `${key} is not what was written`),
        ]);
        return checked
          ? 'every paper and record is what was written'
          : 'not checked: the server keeps checksums of its own, and neo4j-admin database check looks at a stopped database';
      }),
      await finding('counts', async () => {
        refuseDamage(address, await checkCounts(store));
        return 'papers and links are as many as are counted';
      }),
    ];
  } catch (error) {
    // Not opened: the look before has told so.
    if (error instanceof PaperloomError) return [];
    throw error;
  } finally {
    await opened?.close();
  }
}

function refuseDamage(address: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  throw new StoreError(
    'STORE_DAMAGED',
    `${withoutLogin(address)} is damaged: ${faults.join('; ')}.`,
    filePathOf(address) === undefined
      ? 'Load a dump (neo4j-admin database load), or ingest the sources again into an empty database.'
      : 'Restore a backup (paperloom restore), or move the file away and ingest the sources again.',
  );
}

/** No fault: so it is before the first ingest. */
function noStoreYet(address: string): Finding {
  const remedy = `paperloom ingest FILE --store ${address} creates it.`;
  return { check: 'store', ok: true, found: `${address} is not there yet`, remedy };
}

async function finding(check: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { check, ok: true, found: await look() };
  } catch (error) {
    if (!(error instanceof PaperloomError)) throw error;
    return { check, ok: false, found: error.message, remedy: error.remedy };
  }
}

const INDENT = ' '.repeat('FAIL '.length + CHECK_WIDTH + 1);

function asText({ check, ok, found, remedy, settings = [] }: Finding): string {
  return [
    `${ok ? 'ok  ' : 'FAIL'} ${check.padEnd(CHECK_WIDTH)} ${found}`,
    ...settings.map((setting) => `${INDENT}${settingText(setting)}`),
    ...(remedy === undefined ? [] : [`${INDENT}${remedy}`]),
  ].join('\n');
}

function settingText({ key, variable, value, from }: ToldSetting): string {
  const origin = from === 'environment' ? variable : from === 'file' ? 'file' : 'default';
  return `${key.padEnd(SETTING_WIDTH)} ${value ?? 'not set'} (${origin})`;
}
