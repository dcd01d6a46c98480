// Statements run by SQLite: writes in one thread, reads in a few others, none in the calling one.
import { observed } from '../observed.ts';
import { setupNames } from '../statement-files.ts';
import type {
  Parameter,
  Parameters,
  Statement,
  StatementObserver,
  StatementRunner,
} from '../statements.ts';
import type { CommitWatch } from './commit-watch.ts';
import { printFts5 } from './full-text.ts';
import type { Binding, BoundStatement } from './messages.ts';
import type { ReaderPool } from './reader-pool.ts';
import { columnsOf } from './row-by-row.ts';
import type { Thread } from './thread.ts';

/** Some tens of megabytes of text at most. Each statement goes through the file once, from one end to the other. */
const PAIRS_AT_ONCE = 250_000;

export interface Connections {
  readonly writer: Thread;
  /** Undefined where a database cannot be shared (in memory): then the writer reads as well. */
  readonly readers: ReaderPool | undefined;
  readonly watch: CommitWatch | undefined;
}

export function sqliteRunner(
  address: string,
  { writer, readers, watch }: Connections,
  observer: StatementObserver | undefined,
): StatementRunner {
  return {
    address,
    pairsAtOnce: PAIRS_AT_ONCE,
    schemaVersion: setupNames('sql').length,
    checksContents: true,
    printSearch: printFts5,
    commits: () => watch?.commits(),
    read: (name, parameters) =>
      observed(observer, [name], async () => {
        const statement = bound({ name, parameters });
        return readers === undefined
          ? (await writer.read(statement)).rows
          : readers.read(statement);
      }),
    write: (statements) =>
      observed(
        observer,
        statements.map(({ name }) => name),
        () => writer.write(statements.values().map(bound)),
      ),
    async close() {
      watch?.close();
      await readers?.close();
      await writer.close();
    },
  };
}

function bound(statement: Statement): BoundStatement {
  const { name, parameters, guard = false } = statement;
  const columns = columnsOf(statement);
  return { name, bindings: columns === undefined ? bindings(parameters) : {}, guard, columns };
}

function bindings(parameters: Parameters): Record<string, Binding> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, bindingOf(value)]),
  );
}

/** Lists become JSON text, which statements unfold with json_each. */
function bindingOf(value: Parameter): Binding {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
