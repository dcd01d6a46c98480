// One paper's mentions as `extract --json` prints them.
import type { Extractor } from '../../src/mentions/extractor.ts';
import { cleanText } from '../../src/text/clean.ts';
import type { GoldPaper } from './gold.ts';

export function printable(extractor: Extractor, { id, title, abstract }: GoldPaper): string {
  const mentions = extractor
    .extract({ title: cleanText(title), abstract: cleanText(abstract) })
    .map(({ concept, surface, field, source, role, confidence, rule }) => ({
      slug: concept.slug,
      name: concept.name,
      kind: concept.kind,
      surface,
      field,
      start: source.start,
      end: source.end,
      role,
      confidence: confidence / 1000,
      rule,
    }));
  return JSON.stringify({ id, mentions });
}
