// Statements that are run once a row. SQLite copies every page that a statement of many rows changes, to be able to take back that
// statement alone, and here into memory: for pairs that is all their pages, more with each paper. A statement of one row needs no
// such copy, and its transaction is taken back as a whole anyway.
import type { RelationDelta } from '../change.ts';
import type { Statement } from '../statements.ts';

/** A column of numbers for each `?` of the statement, in their order; all of one length. */
export type Columns = readonly Float64Array[];

const ROW_BY_ROW: Readonly<Record<string, (rows: readonly object[]) => Columns>> = {
  'relations/add': (rows) => pairsBothWays(rows.map(pairOf)),
};

/** Undefined for a statement that takes its parameters as they are. */
export function columnsOf({ name, parameters: { rows } }: Statement): Columns | undefined {
  return Array.isArray(rows) ? ROW_BY_ROW[name]?.(rows) : undefined;
}

type Pair = Readonly<Record<keyof RelationDelta, number>>;

function pairOf(row: object): Pair {
  if (isPair(row)) return row;
  throw new TypeError(`A pair has three numbers, and ${JSON.stringify(row)} has not.`);
}

function isPair(row: object): row is Pair {
  return (
    'a' in row &&
    'b' in row &&
    'papers' in row &&
    typeof row.a === 'number' &&
    typeof row.b === 'number' &&
    typeof row.papers === 'number'
  );
}

/**
 * Each pair stands under both of its concepts. `pairs` come by a and b: so do those given, which means that neighbours in the file
 * are written together. Numbers in columns: as objects they would be most of what a batch holds in memory.
 */
function pairsBothWays(pairs: readonly Pair[]): Columns {
  const exchanged = byB(pairs);
  const [a, b, papers] = [0, 1, 2].map(() => new Float64Array(2 * pairs.length));
  if (!a || !b || !papers) return [];
  let next = 0;
  let other = 0;
  for (let at = 0; at < a.length; at++) {
    const pair = pairs[next];
    const turned = pairs[exchanged[other] ?? 0];
    if (pair && (other === exchanged.length || (turned && isBefore(pair, turned)))) {
      a[at] = pair.a;
      b[at] = pair.b;
      papers[at] = pair.papers;
      next++;
    } else if (turned) {
      a[at] = turned.b;
      b[at] = turned.a;
      papers[at] = turned.papers;
      other++;
    }
  }
  return [a, b, papers];
}

/** Whether the one stands before the other with a and b exchanged. */
function isBefore(pair: Pair, turned: Pair): boolean {
  return pair.a < turned.b || (pair.a === turned.b && pair.b < turned.a);
}

/** Where the pairs stand, by b; those with one b in their order. Counted into their places: there are too many to compare. */
function byB(pairs: readonly Pair[]): Uint32Array {
  const places = new Map<number, number>();
  for (const { b } of pairs) places.set(b, (places.get(b) ?? 0) + 1);
  let taken = 0;
  for (const b of Float64Array.from(places.keys()).sort()) {
    const count = places.get(b) ?? 0;
    places.set(b, taken);
    taken += count;
  }
  const order = new Uint32Array(pairs.length);
  pairs.forEach(({ b }, i) => {
    const place = places.get(b) ?? 0;
    order[place] = i;
    places.set(b, place + 1);
  });
  return order;
}
