// The list of measures: one question a file.
import { autocomplete } from './autocomplete.ts';
import type { Corpus } from './corpus.ts';
import { curation } from './curation.ts';
import { eventLoop } from './event-loop.ts';
import { explorer } from './explorer.ts';
import { measureExports } from './exports.ts';
import { extract } from './extract.ts';
import { http } from './http.ts';
import { ingestNeo4j } from './ingest-neo4j.ts';
import { ingestSqlite } from './ingest-sqlite.ts';
import { load } from './load.ts';
import { neo4jGraphql } from './neo4j-graphql.ts';
import { neo4jStatements } from './neo4j-statements.ts';
import { questions } from './questions.ts';
import { timeAndRelations } from './time-and-relations.ts';
import { widest } from './widest.ts';

export interface MeasureRow {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly digits?: number;
  /** What the figure should be. */
  readonly aim?: string;
}

export interface MeasureOptions {
  /** How long a measure that goes by time lasts, instead of its own. */
  readonly seconds?: number;
}

export interface Measure {
  readonly name: string;
  run(corpus: Corpus, options: MeasureOptions): Promise<readonly MeasureRow[]>;
}

export const MEASURES: readonly Measure[] = [
  { name: 'extract', run: extract },
  { name: 'ingest-sqlite', run: ingestSqlite },
  { name: 'ingest-neo4j', run: ingestNeo4j },
  { name: 'neo4j-statements', run: neo4jStatements },
  { name: 'neo4j-graphql', run: neo4jGraphql },
  { name: 'event-loop', run: eventLoop },
  { name: 'autocomplete', run: autocomplete },
  { name: 'questions', run: questions },
  { name: 'explorer', run: explorer },
  { name: 'time-and-relations', run: timeAndRelations },
  { name: 'http', run: http },
  { name: 'load', run: load },
  { name: 'widest', run: widest },
  { name: 'exports', run: measureExports },
  { name: 'curation', run: curation },
];
