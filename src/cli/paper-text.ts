// What one paper names, as extract prints it: a list for people or a line for machines.
import type { Mention } from '../model/mention.ts';
import type { PaperRecord } from '../model/paper.ts';
import { showPaper } from '../papers/show.ts';
import { conceptList } from './concept-list.ts';
import { mentionLine } from './mention-line.ts';

export function paperText(
  record: PaperRecord,
  mentions: readonly Mention[],
  json: boolean,
): string {
  const { key, title, abstract } = showPaper([record]);
  if (json) {
    const id = record.ownId ?? key;
    return JSON.stringify({ id, key, title, mentions: mentions.map(mentionLine) });
  }
  const head = title === '' ? [] : [title];
  return [...head, ...conceptList({ title, abstract }, mentions), ''].join('\n');
}
