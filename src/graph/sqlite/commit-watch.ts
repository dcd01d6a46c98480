// Whether anybody has committed meanwhile, told in microseconds where a thread would have to be woken for it.
import { DatabaseSync, type StatementSync } from 'node:sqlite';

/** In pages: it only ever reads the first. */
const CACHE_PAGES = 2;

/**
 * A connection in the calling thread that asks SQLite for its data_version, which is another after each commit of any
 * other connection, in whatever process (https://sqlite.org/pragma.html#pragma_data_version). It waits for no lock.
 */
export class CommitWatch {
  readonly #path: string;
  #db: DatabaseSync | undefined;
  #dataVersion: StatementSync | undefined;
  #isClosed = false;

  /** Opens nothing yet. */
  constructor(path: string) {
    this.#path = path;
  }

  /** Undefined where SQLite cannot tell at once, and once it is closed. */
  commits(): number | undefined {
    if (this.#isClosed) return undefined;
    try {
      this.#dataVersion ??= this.#open().prepare('PRAGMA data_version');
      return Number(this.#dataVersion.get()?.['data_version']);
    } catch {
      // Whoever reads what was asked for will be told what is wrong.
      return undefined;
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#db?.close();
  }

  /** Read-only, so that a file that has gone is not made anew. */
  #open(): DatabaseSync {
    this.#db ??= new DatabaseSync(this.#path, { readOnly: true, timeout: 0 });
    this.#db.exec(`PRAGMA cache_size = ${CACHE_PAGES}`);
    return this.#db;
  }
}
