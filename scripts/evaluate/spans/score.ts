// Annotated and predicted spans in, precision, recall and F1 of exact spans out.
import type { Score } from '../../../src/evaluation/score.ts';
import type { Figures } from '../report.ts';
import type { SpanText } from './read.ts';

export type Span = SpanText['spans'][number];

export interface Predicted {
  readonly gold: readonly Span[];
  readonly found: readonly Span[];
}

export function scoreSpans(texts: readonly Predicted[]): Figures {
  const types = [...new Set(texts.flatMap(({ gold }) => gold.map(({ type }) => type)))].sort();
  const byKind = types.map((type) => {
    const own = (spans: readonly Span[]) => spans.filter((span) => span.type === type);
    const sides = texts.map(({ gold, found }) => ({ gold: own(gold), found: own(found) }));
    return [type, count(sides, keyOf)] as const;
  });
  return {
    typed: count(texts, (span) => `${keyOf(span)} ${span.type}`),
    untyped: count(texts, keyOf),
    byKind: Object.fromEntries(byKind),
  };
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

function count(texts: readonly Predicted[], key: (span: Span) => string): Score {
  let [matched, gold, found] = [0, 0, 0];
  for (const text of texts) {
    const wanted = new Set(text.gold.map(key));
    const got = new Set(text.found.map(key));
    gold += wanted.size;
    found += got.size;
    matched += wanted.intersection(got).size;
  }
  const p = found === 0 ? 0 : matched / found;
  const r = gold === 0 ? 0 : matched / gold;
  return { matched, gold, found, p, r, f1: matched === 0 ? 0 : (2 * p * r) / (p + r) };
}
