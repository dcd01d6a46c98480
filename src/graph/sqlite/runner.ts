// Statements run by SQLite: writes in one thread, reads in a few others, none in the calling one.
import type {
  Parameter,
  Parameters,
  Statement,
  StatementObserver,
  StatementRunner,
} from '../statements.ts';
import { printFts5 } from './full-text.ts';
import type { Binding, BoundStatement } from './messages.ts';
import type { Thread } from './thread.ts';

export interface Threads {
  readonly writer: Thread;
  /** The writer itself where a database cannot be shared (in memory). */
  readonly readers: readonly [Thread, ...Thread[]];
}

export function sqliteRunner(
  address: string,
  { writer, readers }: Threads,
  observer: StatementObserver | undefined,
): StatementRunner {
  return {
    address,
    printSearch: printFts5,
    async read(name, parameters) {
      observer?.roundTrip([name]);
      const statement = bound({ name, parameters });
      const [rows] = await leastBusy(readers).ask({ kind: 'read', statement });
      return rows ?? [];
    },
    async write(statements) {
      observer?.roundTrip(statements.map(({ name }) => name));
      return writer.ask({ kind: 'write', statements: statements.map(bound) });
    },
    async close() {
      await Promise.all(readers.filter((reader) => reader !== writer).map((r) => r.close()));
      await writer.close();
    },
  };
}

function leastBusy(threads: Threads['readers']): Thread {
  return threads.reduce((best, thread) => (thread.load < best.load ? thread : best));
}

function bound({ name, parameters, guard = false }: Statement): BoundStatement {
  return { name, bindings: bindings(parameters), guard };
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
