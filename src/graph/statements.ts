// The port below the store: named statements with parameters. cypher/ and sql/ hold the same names; an adapter runs them.

/** Values a statement takes: JSON values; an array or object is handed over whole ($rows). */
export type Parameter =
  | null
  | boolean
  | number
  | string
  | readonly Parameter[]
  | { readonly [name: string]: Parameter | undefined };
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
}

export interface StatementRunner {
  /** As given when it was opened, without password. */
  readonly address: string;
  /** One read in a snapshot of its own. */
  read(name: string, parameters: Parameters): Promise<readonly Row[]>;
  /** All statements in one transaction and, where the store allows, one message. Gives the rows of each. */
  write(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}
