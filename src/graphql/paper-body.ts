// Bodies of papers, abstract and mentions, are most of what a list costs: lists read them where a client selects something of
// them, and leave them out where not.
import type { GraphQLResolveInfo } from 'graphql';
import type { PaperHead, PaperView } from '../graph/views.ts';
import type { Loaders } from './loaders.ts';
import { selectsWithin } from './selected-fields.ts';

/** Fields of papers, and of edges to them, that are made of the body. */
const MADE_OF_BODY: ReadonlySet<string> = new Set([
  'abstract',
  'mentions',
  'similar',
  'evidence',
  'sentences',
]);
const TO_PAPERS: ReadonlySet<string> = new Set(['edges', 'node', 'nodes']);

/** Of a field that gives a connection of papers. True too where a directive may leave the field out. */
export function selectsBody(info: GraphQLResolveInfo): boolean {
  return selectsWithin(info, MADE_OF_BODY, TO_PAPERS);
}

export function isWhole(paper: PaperHead): paper is PaperView {
  return 'abstract' in paper;
}

/** Loads the body where the list left it out. Throws where the paper has gone since. */
export async function wholePaper(paper: PaperHead, loaders: Loaders): Promise<PaperView> {
  if (isWhole(paper)) return paper;
  const whole = await loaders.paper.load(paper.key);
  if (whole === undefined) throw new Error(`${paper.key} has gone while its list was read.`);
  return whole;
}
