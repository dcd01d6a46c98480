// Rows of cells in, lines with even columns out.
import type { Style, StyleFormat } from '../style.ts';

export interface Cell {
  readonly text: string;
  readonly format?: StyleFormat;
}

/** Wider cells do not push the columns of the others; in the first column the row goes on below. */
const WIDEST = 38;
const INDENT = '    ';

export interface Row {
  readonly cells: readonly Cell[];
  /** Lines to stand under it. */
  readonly below?: readonly string[];
}

/** A heading, dimmed, and the rows under it; nothing where there are no rows. The last column is as wide as it likes. */
export function table(
  heading: readonly string[],
  rows: readonly Row[],
  style: Style,
): readonly string[] {
  if (rows.length === 0) return [];
  const head = heading.map((text): Cell => ({ text, format: 'dim' }));
  const all: readonly Row[] = [{ cells: head }, ...rows];
  const widths = heading.map((_, column) =>
    Math.min(WIDEST, Math.max(...all.map(({ cells }) => cells[column]?.text.length ?? 0))),
  );
  return all.flatMap(({ cells, below = [] }) => {
    const [first, ...others] = cells;
    if (!first || first.text.length <= WIDEST) return [lineOf(cells, widths, style), ...below];
    const rest = lineOf([{ text: '' }, ...others], widths.with(0, WIDEST), style);
    return [lineOf([first], widths, style), rest, ...below];
  });
}

function lineOf(row: readonly Cell[], widths: readonly number[], style: Style): string {
  const last = row.findLastIndex(({ text }) => text !== '');
  const cells = row.slice(0, last + 1).map(({ text, format }, column) => {
    const missing = column === last ? 0 : (widths[column] ?? 0) - text.length;
    const shown = format === undefined || text === '' ? text : style(format, text);
    return shown + ' '.repeat(Math.max(0, missing));
  });
  return INDENT + cells.join('  ');
}

/**
 * From 0 to 1000 in, `97 %` out. Nothing is told as quite certain, or as quite out of the question; rounded down, so
 * that what lies below a threshold does not look as if it reached it.
 */
export function percent(thousandths: number): string {
  if (thousandths < 10) return '<1 %';
  return thousandths > 990 ? '>99 %' : `${Math.floor(thousandths / 10)} %`;
}

/** ` (3x)`, nothing for once. */
export function times(count: number): string {
  return count === 1 ? '' : ` (${count}x)`;
}

/** On one line. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
