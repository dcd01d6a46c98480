// The fields of a record of arXiv's metadata, in the spellings of the snapshot, its mirrors and the older dump.
import { z } from 'zod';
import { authorsField, listField, textField } from '../json-lines/fields.ts';

/** `v1`, or with the time it was made. */
const versionField = z.union([
  z.string().transform((version) => ({ version, created: undefined })),
  z
    .looseObject({ version: z.string(), created: z.string().nullish() })
    .transform(({ version, created }) => ({ version, created: created ?? undefined })),
]);

export const snapshotFields = z.looseObject({
  id: z.union([z.string(), z.number()]).nullish(),
  title: textField,
  abstract: textField,
  authors: authorsField,
  authors_parsed: authorsField,
  comments: textField,
  categories: listField,
  doi: textField,
  versions: z
    .array(versionField)
    .nullish()
    .transform((versions) => versions ?? []),
  /** Of the older dump, whose `versions` are names only. */
  versions_dates: z
    .array(z.string())
    .nullish()
    .transform((dates) => dates ?? []),
  /** A day; in the Parquet mirror a timestamp. */
  update_date: textField,
});

export type SnapshotFields = z.infer<typeof snapshotFields>;
