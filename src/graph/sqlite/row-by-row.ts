// Statements that are run once a row. SQLite copies every page that a statement of many rows changes, to be able to take back that
// statement alone, and here into memory: for pairs that is all their pages, more with each paper. A statement of one row needs no
// such copy, and its transaction is taken back as a whole anyway.
import type { Statement } from '../statements.ts';

/** A column of numbers for each `?` of the statement, in their order; all of one length. */
export type Columns = readonly Float64Array[];

const ROW_BY_ROW: Readonly<Record<string, (rows: readonly object[]) => Columns>> = {
  'relations/add': pairsBothWays,
};

/** Undefined for a statement that takes its parameters as they are. */
export function columnsOf({ name, parameters: { rows } }: Statement): Columns | undefined {
  return Array.isArray(rows) ? ROW_BY_ROW[name]?.(rows) : undefined;
}

/**
 * Each pair stands under both of its concepts; sorted, so that neighbours in the file are written together. Numbers in columns: as
 * objects they would be most of what a batch holds in memory.
 */
function pairsBothWays(rows: readonly object[]): Columns {
  const { length } = rows;
  const a = new Float64Array(2 * length);
  const b = new Float64Array(2 * length);
  const papers = new Float64Array(2 * length);
  for (const [i, row] of rows.entries()) {
    a[i] = b[length + i] = numberIn(row, 'a');
    b[i] = a[length + i] = numberIn(row, 'b');
    papers[i] = papers[length + i] = numberIn(row, 'papers');
  }
  const order = new Uint32Array(a.keys()).sort(
    (x, y) => (a[x] ?? 0) - (a[y] ?? 0) || (b[x] ?? 0) - (b[y] ?? 0),
  );
  return [a, b, papers].map((column) => Float64Array.from(order, (i) => column[i] ?? 0));
}

function numberIn(row: object, column: string): number {
  return Number(Reflect.get(row, column));
}
