// A paper's annotated names in, the pieces they take in its texts out: every place of every form, the longest first.

import type { GoldEntity } from '../../../src/evaluation/gold.ts';
import { fieldOf } from '../../../src/mentions/candidate.ts';
import type { Document } from '../../../src/mentions/document.ts';
import { KINDS } from '../../../src/model/concept.ts';
import { FIELDS } from '../../../src/model/mention.ts';
import { cleanText } from '../../../src/text/clean.ts';
import type { TaggedSpan } from './examples.ts';

/** With `marks` only the places of the abstract that begin there. */
export function annotatedSpans(
  document: Document,
  entities: readonly GoldEntity[],
  marks?: ReadonlySet<number>,
): TaggedSpan[] {
  const edges = edgesOf(document);
  const taken = new Uint8Array(document.pieces.length);
  const spans: TaggedSpan[] = [];
  for (const { text, kind } of formsOf(entities)) {
    for (const field of FIELDS) {
      for (const at of placesOf(document.texts[field], text)) {
        if (marks && !marks.has(at)) continue;
        const from = edges.starts.get(`${field} ${at}`);
        const to = edges.ends.get(`${field} ${at + text.length}`);
        if (from === undefined || to === undefined || taken.subarray(from, to).includes(1))
          continue;
        taken.fill(1, from, to);
        spans.push({ from, to, kind });
      }
    }
  }
  return spans;
}

function formsOf(entities: readonly GoldEntity[]): { text: string; kind: number }[] {
  return entities
    .flatMap(({ forms, kind }) =>
      [...new Set(forms)].map((form) => ({
        text: cleanText(form).text,
        kind: (KINDS as readonly string[]).indexOf(kind),
      })),
    )
    .filter(({ text, kind }) => text !== '' && kind >= 0)
    .sort((a, b) => b.text.length - a.text.length);
}

function edgesOf(document: Document) {
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  const { pieces } = document;
  for (let i = 0; i < pieces.length; i++) {
    const field = fieldOf(document, i);
    starts.set(`${field} ${pieces.starts[i]}`, i);
    ends.set(`${field} ${pieces.ends[i]}`, i + 1);
  }
  return { starts, ends };
}

function placesOf(text: string, form: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) places.push(at);
  return places;
}
