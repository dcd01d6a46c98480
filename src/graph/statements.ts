// The port below the store: named statements with parameters. cypher/ and sql/ hold the same names; an adapter runs them.
import type { SearchQuery } from './search-query.ts';

/** A value a statement takes. Lists hold scalars ($uids, $keys) or rows of JSON values ($rows). */
export type Scalar = null | boolean | number | string;
export type Parameter = Scalar | readonly Scalar[] | readonly object[];
export type Parameters = Readonly<Record<string, Parameter>>;

/** One row as a store gives it: columns by name, not yet checked. */
export type Row = Readonly<Record<string, unknown>>;

export interface Statement {
  /** Path below cypher/ or sql/ without the ending, e.g. `papers/load`. */
  readonly name: string;
  readonly parameters: Parameters;
  /** Where it gives no row, the transaction is rolled back and `write` throws RevisionConflict. */
  readonly guard?: boolean;
}

/** Told of each message to the store and the statements in it; tests count, logs and metrics listen. */
export interface StatementObserver {
  roundTrip(statements: readonly string[]): void;
  /** For who wants to know how long it takes: what it gives is called when the answer has come, with the error if it is one. */
  begin?(statements: readonly string[]): (error?: unknown) => void;
}

export interface StatementRunner {
  /** As given when it was opened, without password. */
  readonly address: string;
  /** Rows that `relations/add` takes in one statement: by far the most of a change, and some stores gain from sorting many. */
  readonly pairsAtOnce: number;
  /** How many setup files this program knows: the version that the database must have. */
  readonly schemaVersion: number;
  /** Whether `meta/integrity` and `papers/damaged` look at anything; some servers see to what they keep themselves. */
  readonly checksContents: boolean;
  /** Another number once anybody has committed, told without a message; undefined where the store cannot tell so. */
  commits(): number | undefined;
  /** One read in a snapshot of its own. */
  read(name: string, parameters: Parameters): Promise<readonly Row[]>;
  /** All statements in one transaction and, where the store allows, one message. Gives the rows of each. */
  write(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]>;
  /** A search as this store's full-text index reads it: the `$query` of `papers/search`. */
  printSearch(query: SearchQuery): string;
  /** Waits for what is under way. */
  close(): Promise<void>;
}
