// One record of arXiv's metadata snapshot: JSON value in, paper record out.
import type { PaperDate, PaperRecord } from '../../model/paper.ts';
import { findIsoDay, UNKNOWN_DATE } from '../dates.ts';
import {
  type ArxivId,
  findArxivId,
  findDoi,
  monthOfArxivId,
  restoreArxivId,
} from '../identifiers.ts';
import { invalidField, withoutAbstract, withoutTitle } from '../json-lines/findings.ts';
import type { Finding, Reading } from '../json-lines/parse.ts';
import { readObject } from '../json-lines/read-object.ts';
import { idOfContent, idOfNumbered, versionOf } from '../record-id.ts';
import { textSaysWithdrawn } from '../withdrawn.ts';
import { type SnapshotFields, snapshotFields } from './fields.ts';

const SOURCE = 'arxiv-snapshot';
const EXPECTED = 'an object with id, title and abstract, as in the arXiv metadata snapshot';
/** Catches the blank between two DOIs of one field. */
const BLANK = /\s+/;
/** Catches `1667779200000`, refuses `2022-11-07`. */
const MILLISECONDS = /^\d{11,13}$/;

export function readSnapshotRecord(value: unknown): Reading {
  const { fields, findings } = readObject(value, snapshotFields, EXPECTED);
  if (!fields) return { findings };
  const ownId = ownIdOf(fields.id);
  if (fields.title.trim() === '') return { findings: [...findings, withoutTitle(ownId)] };
  const arxiv = findArxivId(ownId);
  return {
    record: recordOf(fields, ownId, arxiv),
    findings: [...findings, ...findingsOf(fields, ownId, arxiv)],
  };
}

function ownIdOf(id: string | number | null | undefined): string {
  return typeof id === 'number' ? (restoreArxivId(id) ?? String(id)) : (id?.trim() ?? '');
}

function recordOf(fields: SnapshotFields, ownId: string, arxiv: ArxivId | undefined): PaperRecord {
  const updatedOn = updatedDay(fields) ?? null;
  const version = versionOf(updatedOn, lastVersion(fields) ?? arxiv?.version);
  const name = arxiv?.id ?? ownId;
  const doi = doiOf(fields);
  return {
    id:
      name === ''
        ? idOfContent(SOURCE, [fields.title, fields.abstract, version, ...fields.authors])
        : idOfNumbered(SOURCE, name, version),
    source: SOURCE,
    ...(name === '' ? {} : { ownId: name }),
    ...(arxiv ? { arxiv: arxiv.id, url: `https://arxiv.org/abs/${arxiv.id}` } : {}),
    ...(doi === undefined ? {} : { doi }),
    version,
    sourceTitle: fields.title,
    sourceAbstract: fields.abstract,
    truncated: false,
    ...(textSaysWithdrawn(fields.comments) && { withdrawn: true as const }),
    published: publishedOn(fields, arxiv),
    updatedOn,
    authors: fields.authors_parsed.length > 0 ? fields.authors_parsed : fields.authors,
    categories: fields.categories,
  };
}

/** The day of the first version, else the month of the id. `update_date` is a revision's and says nothing. */
function publishedOn(fields: SnapshotFields, arxiv: ArxivId | undefined): PaperDate {
  const first = fields.versions.find(({ version }) => version === 'v1') ?? fields.versions[0];
  const day = findIsoDay(first?.created ?? fields.versions_dates[0] ?? '');
  if (day !== undefined) return { on: day, precision: 'day' };
  return arxiv ? monthOfArxivId(arxiv.id) : UNKNOWN_DATE;
}

function updatedDay(fields: SnapshotFields): string | undefined {
  const written = fields.update_date;
  const day = MILLISECONDS.test(written)
    ? new Date(Number(written)).toISOString().slice(0, 10)
    : findIsoDay(written);
  return day ?? findIsoDay(fields.versions.at(-1)?.created ?? fields.versions_dates.at(-1) ?? '');
}

function lastVersion(fields: SnapshotFields): number | undefined {
  const numbers = fields.versions.map(({ version }) => Number(version.replace(/^v/i, '')));
  const highest = Math.max(...numbers.filter(Number.isInteger));
  return Number.isFinite(highest) ? highest : undefined;
}

/** Some fields hold two DOIs; the first is the paper's. */
function doiOf(fields: SnapshotFields): string | undefined {
  return fields.doi
    .split(BLANK)
    .map(findDoi)
    .find((doi) => doi !== undefined);
}

function findingsOf(
  fields: SnapshotFields,
  ownId: string,
  arxiv: ArxivId | undefined,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (fields.abstract.trim() === '') findings.push(withoutAbstract(fields.title));
  if (!arxiv) findings.push(invalidField('id', ownId, 'an arXiv id, e.g. 2106.09685'));
  return findings;
}
