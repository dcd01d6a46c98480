// One line of the plain format: `id`, `title`, `abstract` and what else is known. JSON value in, paper record out.
import { z } from 'zod';
import type { PaperDate, PaperRecord } from '../../model/paper.ts';
import { findDate, findIsoDay, UNKNOWN_DATE } from '../dates.ts';
import {
  type ArxivId,
  findArxivId,
  findDoi,
  findIdentifiers,
  monthOfArxivId,
  restoreArxivId,
} from '../identifiers.ts';
import { authorsField, listField, textField } from '../json-lines/fields.ts';
import { invalidField, withoutAbstract, withoutTitle } from '../json-lines/findings.ts';
import type { Finding, Reading } from '../json-lines/parse.ts';
import { readObject } from '../json-lines/read-object.ts';
import { idOfContent, idOfNumbered, idOfOwnNumber, versionOf } from '../record-id.ts';

const SOURCE = 'jsonl';

const jsonlFields = z.looseObject({
  id: z.union([z.string(), z.number()]).nullish(),
  title: textField,
  abstract: textField,
  arxiv: z
    .union([z.string(), z.number()])
    .nullish()
    .transform((id) => (typeof id === 'number' ? (restoreArxivId(id) ?? String(id)) : (id ?? ''))),
  doi: textField,
  authors: authorsField,
  published: textField,
  updated: textField,
  categories: listField,
  organisation: textField,
  organization: textField,
  url: textField,
  withdrawn: z.boolean().nullish(),
});
type JsonlFields = z.infer<typeof jsonlFields>;

interface Identity {
  readonly ownId: string;
  readonly arxiv: ArxivId | undefined;
  readonly doi: string | undefined;
}

export function readJsonlRecord(value: unknown): Reading {
  const { fields, findings } = readObject(value, jsonlFields, 'an object with id, title, abstract');
  if (!fields) return { findings };
  const identity = identify(fields);
  if (fields.title.trim() === '') return { findings: [...findings, withoutTitle(identity.ownId)] };
  return {
    record: recordOf(fields, identity),
    findings: [...findings, ...findingsOf(fields, identity)],
  };
}

/** What is said in `arxiv` and `doi` counts before what the `id` looks like. */
function identify(fields: JsonlFields): Identity {
  const { id } = fields;
  const ownId = id === null || id === undefined ? '' : String(id).trim();
  const meant = findIdentifiers(typeof id === 'number' ? (restoreArxivId(id) ?? ownId) : ownId);
  const arxiv = findArxivId(fields.arxiv) ?? findArxivId(fields.doi) ?? meant.arxiv;
  return { ownId, arxiv, doi: findDoi(fields.doi) ?? meant.doi };
}

function recordOf(fields: JsonlFields, { ownId, arxiv, doi }: Identity): PaperRecord {
  const updatedOn = findIsoDay(fields.updated) ?? null;
  const version = versionOf(updatedOn, arxiv?.version);
  const organisation = fields.organisation.trim() || fields.organization.trim();
  const published = publishedOn(fields, arxiv);
  const content = [fields.title, fields.abstract, fields.arxiv, fields.doi, fields.published];
  return {
    id:
      ownId === ''
        ? idOfContent(SOURCE, [...content, fields.updated, organisation, ...fields.authors])
        : arxiv || doi !== undefined
          ? idOfNumbered(SOURCE, ownId, version)
          : idOfOwnNumber(SOURCE, ownId, version, fields.title),
    source: SOURCE,
    ...(ownId === '' ? {} : { ownId }),
    ...(arxiv ? { arxiv: arxiv.id } : {}),
    ...(doi === undefined ? {} : { doi }),
    version,
    sourceTitle: fields.title,
    sourceAbstract: fields.abstract,
    truncated: false,
    ...(fields.withdrawn === true && { withdrawn: true as const }),
    published,
    updatedOn,
    authors: fields.authors,
    ...(organisation === '' ? {} : { organisation }),
    categories: fields.categories,
    ...(fields.url === '' ? {} : { url: fields.url }),
  };
}

function publishedOn(fields: JsonlFields, arxiv: ArxivId | undefined): PaperDate {
  return findDate(fields.published) ?? (arxiv ? monthOfArxivId(arxiv.id) : UNKNOWN_DATE);
}

function findingsOf(fields: JsonlFields, identity: Identity): readonly Finding[] {
  const { abstract, arxiv, doi, published, updated, title } = fields;
  const findings: Finding[] = [];
  if (abstract.trim() === '') findings.push(withoutAbstract(title));
  if (arxiv !== '' && !findArxivId(arxiv))
    findings.push(invalidField('arxiv', arxiv, 'an arXiv id, e.g. 2106.09685'));
  if (doi !== '' && !identity.doi && !findArxivId(doi))
    findings.push(invalidField('doi', doi, 'a DOI, e.g. 10.1000/182'));
  if (published !== '' && !findDate(published))
    findings.push(invalidField('published', published, 'YYYY, YYYY-MM or YYYY-MM-DD'));
  if (updated !== '' && !findIsoDay(updated))
    findings.push(invalidField('updated', updated, 'YYYY-MM-DD'));
  return findings;
}
