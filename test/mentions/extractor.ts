// One extractor over the shipped lexicon for all tests, and short ways to ask it.
import { loadExtractor } from '../../src/mentions/load-extractor.ts';
import type { Mention } from '../../src/model/mention.ts';
import { cleanText } from '../../src/text/clean.ts';

export const extractor = loadExtractor();

export function mentionsIn(abstract: string, title = ''): readonly Mention[] {
  return extractor.extract({ title: cleanText(title), abstract: cleanText(abstract) });
}

export function slugsIn(abstract: string, title = ''): string[] {
  return [...new Set(mentionsIn(abstract, title).map(({ concept }) => concept.slug))].sort();
}

/** Slug of the concept that is linked to exactly this surface, or undefined. */
export function slugOfSurface(surface: string, abstract: string, title = ''): string | undefined {
  return mentionsIn(abstract, title).find((mention) => mention.surface === surface)?.concept.slug;
}
