// Names for papers and records that only have their text.
import { hashText } from '../model/hash.ts';
import type { PaperKey, PaperRecord } from '../model/paper.ts';
import { foldStart, foldText } from '../text/fold.ts';

/** As much of the folded abstract as names a paper: versions and cut copies still agree on it. */
export const KEY_LENGTH = 200;

type Texts = Pick<PaperRecord, 'sourceTitle' | 'sourceAbstract'>;

/** `text:` and the hash of the folded title and the first 200 folded characters of the abstract. */
export function textKeyOf(record: Texts): PaperKey {
  const start = foldStart(record.sourceAbstract, KEY_LENGTH);
  return `text:${hashText(`${foldText(record.sourceTitle)}\n${start}`)}` as PaperKey;
}

/** Hash of the folded title: records without identifiers are compared with those that share it. */
export function titleHashOf(record: Pick<PaperRecord, 'sourceTitle'>): string {
  return hashText(foldText(record.sourceTitle));
}

/** Hash of the text as read: where it changes, mentions must be found anew. */
export function textHashOf(record: Texts): string {
  return hashText(JSON.stringify([record.sourceTitle, record.sourceAbstract]));
}
