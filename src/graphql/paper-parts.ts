// Abstracts and mentions of papers are most of what a list costs: lists read them where a client selects something made of them,
// and the concepts they name along with them.
import type { GraphQLResolveInfo } from 'graphql';
import type { PaperParts } from '../graph/queries.ts';
import type { ListedPaper, PaperView } from '../graph/views.ts';
import type { Loaders } from './loaders.ts';
import type { PaperWithMentions } from './mentions-of.ts';
import { selectsWithin } from './selected-fields.ts';

/** Fields of papers, of edges to them and of mentions that are made of the abstract. */
const MADE_OF_ABSTRACT: ReadonlySet<string> = new Set(['abstract', 'evidence', 'sentences']);
const MADE_OF_MENTIONS: ReadonlySet<string> = new Set([
  'mentions',
  'similar',
  'evidence',
  'sentences',
]);
const CONCEPT: ReadonlySet<string> = new Set(['concept']);
const TO_PAPERS: ReadonlySet<string> = new Set(['edges', 'node', 'nodes']);
const TO_MENTIONS: ReadonlySet<string> = new Set([...TO_PAPERS, 'mentions']);
/** A mention leads back to its paper. */
const TO_TEXTS: ReadonlySet<string> = new Set([...TO_PAPERS, 'mentions', 'paper']);

/** Of a field that gives a connection of papers. Wanted, too, is what a directive may leave out. */
export function partsOf(info: GraphQLResolveInfo): PaperParts {
  return {
    withAbstracts: selectsWithin(info, MADE_OF_ABSTRACT, TO_TEXTS),
    withMentions: selectsWithin(info, MADE_OF_MENTIONS, TO_PAPERS),
    withConcepts: selectsWithin(info, CONCEPT, TO_MENTIONS, 'mentions'),
  };
}

export type PaperWithAbstract = ListedPaper & Pick<PaperView, 'abstract'>;

/** `use` of a paper with its abstract, at once where that is there. */
export function withLoadedAbstract<Value>(
  paper: ListedPaper,
  loaders: Loaders,
  use: (paper: PaperWithAbstract) => Value,
): Value | Promise<Value> {
  return hasAbstract(paper) ? use(paper) : wholePaper(paper, loaders).then(use);
}

function hasAbstract(paper: ListedPaper): paper is PaperWithAbstract {
  return 'abstract' in paper;
}

function hasMentions(paper: ListedPaper): paper is PaperWithMentions {
  return 'mentions' in paper;
}

/** `use` of a paper with its mentions, at once where these are there. */
export function withLoadedMentions<Value>(
  paper: ListedPaper,
  loaders: Loaders,
  use: (paper: PaperWithMentions) => Value | Promise<Value>,
): Value | Promise<Value> {
  return hasMentions(paper) ? use(paper) : wholePaper(paper, loaders).then(use);
}

/** Loads the paper where its list left something out. Throws where it has gone since. */
async function wholePaper(paper: ListedPaper, loaders: Loaders): Promise<PaperView> {
  if (isWhole(paper)) return paper;
  const whole = await loaders.paper.load(paper.key);
  if (whole === undefined) throw new Error(`${paper.key} has gone while its list was read.`);
  return whole;
}

function isWhole(paper: ListedPaper): paper is PaperView {
  return hasMentions(paper) && hasAbstract(paper);
}
