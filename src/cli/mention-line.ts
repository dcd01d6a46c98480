// A mention as one object for machines: offsets into the text as it was read, confidence from 0 to 1.
import type { Mention } from '../model/mention.ts';

export function mentionLine({ concept, surface, field, source, role, confidence, rule }: Mention) {
  const { slug, name, kind } = concept;
  const { start, end } = source;
  return {
    slug,
    name,
    kind,
    surface,
    field,
    start,
    end,
    role,
    confidence: confidence / 1000,
    rule,
  };
}
