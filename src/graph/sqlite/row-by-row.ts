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

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly papers: number;
}

/** Each pair stands under both of its concepts; sorted, so that neighbours in the file are written together. */
function pairsBothWays(rows: readonly object[]): Columns {
  const pairs = rows.map(
    (row): Pair => ({
      a: numberIn(row, 'a'),
      b: numberIn(row, 'b'),
      papers: numberIn(row, 'papers'),
    }),
  );
  const back = pairs.map(({ a, b, papers }): Pair => ({ a: b, b: a, papers }));
  const both = [...pairs, ...back].sort((x, y) => x.a - y.a || x.b - y.b);
  return [
    Float64Array.from(both, ({ a }) => a),
    Float64Array.from(both, ({ b }) => b),
    Float64Array.from(both, ({ papers }) => papers),
  ];
}

function numberIn(row: object, column: keyof Pair): number {
  return Number(Reflect.get(row, column));
}
