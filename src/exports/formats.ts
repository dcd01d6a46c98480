// The list of formats that a graph leaves in, in the order they are told.
import { UsageError } from '../errors.ts';
import type { ExportFormat } from './format.ts';
import { bibtex } from './formats/bibtex.ts';
import { csv } from './formats/csv.ts';
import { cypher } from './formats/cypher.ts';
import { cytoscape } from './formats/cytoscape.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { graphology } from './formats/graphology.ts';
import { jsonLd } from './formats/json-ld.ts';
import { markdown } from './formats/markdown.ts';
import { ris } from './formats/ris.ts';
import { vosviewer } from './formats/vosviewer.ts';

export const FORMATS: readonly ExportFormat[] = [
  gexf,
  graphml,
  graphology,
  cytoscape,
  vosviewer,
  csv,
  jsonLd,
  cypher,
  bibtex,
  ris,
  markdown,
];

/** Throws UsageError with code UNKNOWN_FORMAT; `others`: names that are known beside these. */
export function getFormat(name: string, others: readonly string[] = []): ExportFormat {
  const format = FORMATS.find((each) => each.name === name);
  if (format !== undefined) return format;
  throw new UsageError(
    'UNKNOWN_FORMAT',
    `There is no export format ${JSON.stringify(name.slice(0, 40))}.`,
    `Formats: ${[...FORMATS.map((each) => each.name), ...others].join(', ')}.`,
  );
}
