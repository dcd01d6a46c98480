// An address to an open store: the one place that knows which adapters there are.
import { UsageError } from '../errors.ts';
import { withoutLogin } from '../without-login.ts';
import { graphStoreOver } from './graph-store.ts';
import type { StatementObserver, StatementRunner } from './statements.ts';
import type { GraphStore } from './store.ts';

export interface StoreOptions {
  /** Told of every message to the store. */
  readonly observer?: StatementObserver;
  /** For who fills a store and asks it little, or reads it from end to end: SQLite then takes as little memory as it can. */
  readonly lean?: boolean;
  /** Who asks a Neo4j server, and for which of its databases. */
  readonly neo4j?: {
    readonly username?: string;
    readonly password?: string;
    readonly database?: string;
  };
}

interface Adapter {
  readonly addresses: RegExp;
  /** Loads the adapter when it is first needed: the Neo4j driver costs memory and start-up time. */
  open(address: string, options: StoreOptions): Promise<StatementRunner>;
}

const ADAPTERS: readonly Adapter[] = [
  {
    // Catches `sqlite:papers.db`, `sqlite::memory:`, `papers.db`; refuses `papers.json` and `http://x/y.db`.
    addresses: /^sqlite:.|^[^:]*\.db$|^[A-Za-z]:[\\/].*\.db$/,
    open: async (address, options) =>
      (await import('./sqlite/connect.ts')).openSqliteRunner(address, options),
  },
  {
    // Catches `neo4j://host:7687`, `bolt://host`, `neo4j+s://host`; refuses `http://host:7474`.
    addresses: /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/./,
    open: async (address, options) =>
      (await import('./neo4j/connect.ts')).openNeo4jRunner(address, {
        ...options,
        ...options.neo4j,
      }),
  },
];

/** Throws UsageError for an address of no known kind, StoreError where the store cannot be opened. */
export async function openStore(address: string, options: StoreOptions = {}): Promise<GraphStore> {
  const adapter = ADAPTERS.find(({ addresses }) => addresses.test(address));
  if (adapter === undefined) {
    throw new UsageError(
      'STORE_ADDRESS_UNKNOWN',
      `${JSON.stringify(withoutLogin(address))} is not the address of a store.`,
      'Write sqlite:papers.db, sqlite::memory:, neo4j://host:7687 or bolt://host:7687.',
    );
  }
  return graphStoreOver(await adapter.open(address, options));
}
