// The id of a record: by it, reading a record again replaces what was read before.
import { hashText } from '../model/hash.ts';
import type { SourceName } from '../model/paper.ts';
import { foldText } from '../text/fold.ts';

/** Of a record whose source numbers its papers: the same paper in the same version is the same record. */
export function idOfNumbered(source: SourceName, ownId: string, version: string): string {
  return hashText(JSON.stringify([source, ownId, version]));
}

/**
 * Of a record whose id is only its file's own numbering: two files may both count from 1, so the title belongs to it.
 * An edited abstract replaces what was read before; under another title it is another record.
 */
export function idOfOwnNumber(
  source: SourceName,
  ownId: string,
  version: string,
  title: string,
): string {
  return hashText(JSON.stringify([source, ownId, version, foldText(title)]));
}

/** Of a record without a number: the same content is the same record. */
export function idOfContent(source: SourceName, content: readonly (string | boolean)[]): string {
  return hashText(JSON.stringify([source, null, ...content]));
}

/** What orders versions as text: the day of the last change, then the version's number; `''` where neither is known. */
export function versionOf(day: string | null, number: number | undefined): string {
  const padded = number === undefined ? undefined : String(number).padStart(4, '0');
  return [day, padded].filter((part) => part).join(' ');
}
