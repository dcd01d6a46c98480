// Names for papers and records that only have their text.
import { hashText } from '../model/hash.ts';
import type { PaperKey, PaperRecord } from '../model/paper.ts';
import { foldStart, foldText } from '../text/fold.ts';
import { oncePerRecord } from './once-per-record.ts';

/** As much of the folded abstract as names a paper: versions and cut copies still agree on it. */
export const KEY_LENGTH = 200;

type Title = Pick<PaperRecord, 'sourceTitle'>;
type Texts = Pick<PaperRecord, 'sourceTitle' | 'sourceAbstract'>;

/** `text:` and the hash of the folded title and the first 200 folded characters of the abstract. */
export const textKeyOf = oncePerRecord((record: Texts): PaperKey => {
  const start = foldStart(record.sourceAbstract, KEY_LENGTH);
  return `text:${hashText(`${foldedTitleOf(record)}\n${start}`)}` as PaperKey;
});

/** Hash of the folded title: records without identifiers are compared with those that share it. */
export const titleHashOf = oncePerRecord((record: Title): string =>
  hashText(foldedTitleOf(record)),
);

/** Hash of the text as read: where it changes, mentions must be found anew. */
export const textHashOf = oncePerRecord((record: Texts): string =>
  hashText(JSON.stringify([record.sourceTitle, record.sourceAbstract])),
);

/** The title as titles are compared. */
export const foldedTitleOf = oncePerRecord((record: Title): string => foldText(record.sourceTitle));
