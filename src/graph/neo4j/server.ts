// A Neo4j server as the runner sees it: an open driver, a database on it, and how long to wait for answers.
import type { Driver, Session, SessionMode } from 'neo4j-driver';

export interface Server {
  readonly driver: Driver;
  /** Shown in messages: without password. */
  readonly address: string;
  /** The server's default one where undefined. */
  readonly database: string | undefined;
  readonly readTimeoutMs: number;
  readonly writeTimeoutMs: number;
}

/** Reads what was written through this driver, on any member of a cluster. */
export function openSession({ driver, database }: Server, mode: SessionMode): Session {
  return driver.session({
    defaultAccessMode: mode,
    ...(database === undefined ? {} : { database }),
    bookmarkManager: driver.executeQueryBookmarkManager,
  });
}
