// The list of formats. To add one: write its folder and add a line here and in model/paper.ts.
import { arxivSnapshot } from './arxiv-snapshot/source.ts';
import { hfPage } from './hf-page/source.ts';
import { jsonl } from './jsonl/source.ts';
import type { Source } from './source.ts';

/** In the order of their strength: of two that are equally sure of a file, the first reads it. */
export const SOURCE_LIST: readonly Source[] = [arxivSnapshot, hfPage, jsonl];

export function findSourceNamed(name: string): Source | undefined {
  return SOURCE_LIST.find((source) => source.name === name);
}
