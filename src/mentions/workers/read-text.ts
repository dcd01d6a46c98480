// One paper's source texts in, readable texts and mentions out: what a thread does for each paper.
import { cleanText } from '../../text/clean.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadText, SourceText } from './messages.ts';

export function readText(source: SourceText, extractor: Extractor): ReadText {
  const title = cleanText(source.title);
  const abstract = cleanText(source.abstract);
  return {
    title: title.text,
    abstract: abstract.text,
    mentions: extractor.extract({ title, abstract }),
  };
}
