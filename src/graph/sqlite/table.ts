// Rows on their way between threads: the names of their columns once, and lists of values, which SQLite gives and a thread
// sends in half of the time that objects take.
import type { SQLInputValue, StatementSync } from 'node:sqlite';
import type { Row } from '../statements.ts';

export interface Table {
  readonly columns: readonly string[];
  /** A list a row, in order of `columns`. */
  readonly values: readonly (readonly unknown[])[];
}

export const NO_ROWS: Table = { columns: [], values: [] };

/** A prepared statement that gives its rows as tables. */
export class TableStatement {
  readonly #statement: StatementSync;
  #columns: readonly string[] = [];

  /** Takes the statement over. */
  constructor(statement: StatementSync) {
    statement.setReturnArrays(true);
    this.#statement = statement;
  }

  all(bindings: Readonly<Record<string, SQLInputValue>>): Table {
    const rows: readonly unknown[] = this.#statement.all(bindings);
    // The type of `all` knows of objects only.
    const values = rows.filter((row) => Array.isArray(row));
    if (values.length === 0) return NO_ROWS;
    // Asked for once: SQLite prepares a statement anew where the schema has changed, and a view may have another column then.
    if (values[0]?.length !== this.#columns.length) {
      this.#columns = this.#statement.columns().map(({ name }) => name);
    }
    return { columns: this.#columns, values };
  }

  run(values: readonly SQLInputValue[]): void {
    this.#statement.run(...values);
  }
}

/** Where a name stands twice, its last column counts, as in SQLite's own objects. */
export function rowsOf({ columns, values }: Table): Row[] {
  // A copy has its shape from the start; an object that grows column by column changes it with each.
  const blank: Row = Object.fromEntries(columns.map((column) => [column, null]));
  return values.map((list) => {
    const row: Record<string, unknown> = { ...blank };
    for (let place = 0; place < columns.length; place++) row[columns[place] ?? ''] = list[place];
    return row;
  });
}
