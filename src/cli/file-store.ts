// The store of a command that works on a file as such.
import { UsageError } from '../errors.ts';
import { withoutLogin } from '../without-login.ts';
import type { OptionValues, Terminal } from './command.ts';
import { filePathOf, storeAddress } from './with-store.ts';

/** Its path. Throws UsageError where the store is a server, which has tools of its own for this. */
export function fileStore(options: OptionValues, terminal: Terminal): string {
  const address = storeAddress(options, terminal);
  const path = filePathOf(address);
  if (path !== undefined) return path;
  throw new UsageError(
    'STORE_NOT_A_FILE',
    `${withoutLogin(address)} is not a file.`,
    'Neo4j is backed up by its own tools: neo4j-admin database dump and load, or database backup and restore.',
  );
}
