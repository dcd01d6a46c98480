// A paper as it is stored: its row, and the rows of its records and keys.

import { hashText } from '../../model/hash.ts';
import type { PackedMentions } from '../../model/mention-codec.ts';
import { compareCodePoints } from '../../model/order.ts';
import type { Paper, PaperKey, Standing } from '../../model/paper.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { PaperRow, RecordRow } from '../change.ts';
import { intervalOf } from '../date-interval.ts';
import type { PaperToStore } from '../plan.ts';
import { ownIdOf } from '../probe.ts';
import { sortKeyOf } from '../sort-key.ts';

/** `mentions`: as they count. */
export function paperRow(
  next: PaperToStore,
  mentions: PackedMentions,
  standing: Standing,
): PaperRow {
  const { paper } = next;
  const interval = intervalOf(paper.published);
  const shown = shownPart(paper);
  return {
    ...shown,
    key: paper.key,
    sortKey: sortKeyOf(paper.published, paper.key, standing),
    fingerprint: next.fingerprint,
    textHash: next.textHash,
    viewHash: hashText(canonicalJson(shown)),
    shownRecordId: paper.shown.id,
    dateFrom: interval?.from ?? null,
    dateTo: interval?.to ?? null,
    mentions,
  };
}

function shownPart(paper: Paper) {
  return {
    publishedOn: paper.published.on,
    precision: paper.published.precision,
    updatedOn: paper.updatedOn,
    arxiv: paper.arxiv,
    doi: paper.doi,
    url: paper.url,
    organisation: paper.organisation,
    language: paper.language,
    truncated: paper.truncated,
    title: paper.title,
    authors: paper.authors,
    categories: paper.categories,
    abstract: paper.abstract,
  };
}

export function recordRows(next: PaperToStore): RecordRow[] {
  return next.paper.records.map((record, index) => ({
    id: record.id,
    paper: next.paper.key,
    own: ownIdOf(record),
    arxiv: record.arxiv ?? null,
    doi: record.doi ?? null,
    titleHash: next.titleHashes[index] ?? '',
    body: canonicalJson(record),
  }));
}

/** The paper's own keys in their order, then those of its past that no other paper of the batch bears, by strength. */
export function allKeys(
  paper: Paper,
  past: readonly PaperKey[],
  taken: (key: PaperKey) => boolean,
): PaperKey[] {
  const own = new Set([paper.key, ...paper.keys]);
  const history = new Set(past.filter((key) => !own.has(key) && !taken(key)));
  return [...own, ...[...history].sort(compareCodePoints)];
}
