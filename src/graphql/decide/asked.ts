// What a person asks for in the words of a person, the content of a decision out: every concept by its slug.
import { MOST_NAMED } from '../../decisions/decision-line.ts';
import { holdingOf } from '../../decisions/undone.ts';
import { standingOf } from '../../graph/sort-key.ts';
import type { StoredPaper } from '../../graph/stored-paper.ts';
import type { ConceptView } from '../../graph/views.ts';
import type { Kind, Slug } from '../../model/concept.ts';
import type { DecisionContent, DecisionId, MentionFilter } from '../../model/decision.ts';
import type { PaperKey } from '../../model/paper.ts';
import { slugOf } from '../../model/slug.ts';
import type { GraphQLContext } from '../context.ts';
import { badInput, nothingToDecide } from '../errors.ts';
import { getConceptCalled, resolveConcept } from '../resolve-concept.ts';

/** Concepts are called by slug or by any of their names. */
export type AskedDecision =
  | { readonly action: 'merge'; readonly from: readonly string[]; readonly into: string }
  | {
      readonly action: 'split';
      readonly concept: string;
      /** A concept that is there, or the name of a new one. */
      readonly into: string;
      readonly kind?: Kind | undefined;
      readonly where: AskedFilter;
    }
  | { readonly action: 'rename'; readonly concept: string; readonly name: string }
  | { readonly action: 'retype'; readonly concept: string; readonly kind: Kind }
  | { readonly action: 'ban'; readonly concept: string }
  /** By any key of the paper. */
  | { readonly action: 'delete'; readonly paper: string }
  | { readonly action: 'undo'; readonly decision: string };

export interface AskedFilter {
  readonly forms?: readonly string[] | undefined;
  readonly kinds?: readonly Kind[] | undefined;
  readonly papers?: readonly string[] | undefined;
  readonly alongside?: readonly string[] | undefined;
}

export type AskingContext = Pick<GraphQLContext, 'store' | 'loaders'>;

/**
 * Throws UNKNOWN_NAME and AMBIGUOUS_NAME with candidates, as every question does, and BAD_USER_INPUT where what is asked
 * cannot be meant.
 */
export async function contentOf(
  asked: AskedDecision,
  context: AskingContext,
): Promise<DecisionContent> {
  switch (asked.action) {
    case 'merge':
      return mergeOf(asked, context);
    case 'split':
      return splitOf(asked, context);
    case 'rename':
    case 'retype':
    case 'ban': {
      const { slug } = await getConceptCalled(asked.concept, context);
      return { ...asked, concept: slug };
    }
    case 'delete':
      return deletionOf(asked.paper, context);
    case 'undo':
      return undoOf(asked.decision, context);
  }
}

type Asked<Action extends AskedDecision['action']> = Extract<AskedDecision, { action: Action }>;

async function mergeOf(
  { from, into }: Asked<'merge'>,
  context: AskingContext,
): Promise<DecisionContent> {
  const target = await getConceptCalled(into, context);
  const merged = await Promise.all(from.map((text) => getConceptCalled(text, context)));
  for (const [place, { slug }] of merged.entries()) {
    if (slug !== target.slug) continue;
    const said = JSON.stringify(from[place]);
    throw badInput(`${said} is ${target.slug}, or was merged into it: name another concept.`);
  }
  const slugs = [...new Set(merged.map(({ slug }) => slug))];
  return { action: 'merge', from: slugs, into: target.slug, ...settingOf(target) };
}

/** What papers would vote on stays as it is: who merges sees the target's name, and means it. */
function settingOf({ origin, name, kind }: ConceptView): { name?: string; kind?: Kind } {
  return origin === 'lexicon' ? {} : { name, kind };
}

async function splitOf(
  { concept: text, into, kind, where }: Asked<'split'>,
  context: AskingContext,
): Promise<DecisionContent> {
  const concept = await getConceptCalled(text, context);
  const known = await resolveConcept(into, context);
  const content = { action: 'split', concept: concept.slug, where: await filterOf(where, context) };
  if (known !== undefined && known.slug !== concept.slug) {
    return { ...content, action: 'split', into: known.slug };
  }
  const slug = slugOf(into);
  if (slug === concept.slug) {
    throw badInput(`${JSON.stringify(into)} is the concept itself: give the part another name.`);
  }
  return { ...content, action: 'split', into: slug, name: into, kind: kind ?? concept.kind };
}

async function filterOf(
  { forms, kinds, papers, alongside }: AskedFilter,
  context: AskingContext,
): Promise<MentionFilter> {
  return {
    ...(forms && { forms }),
    ...(kinds && { kinds }),
    ...(papers && { papers: await keysOf(papers, context) }),
    ...(alongside && { alongside: await slugsOf(alongside, context) }),
  };
}

/** Each as it is now, so that it holds in a store that is built anew. */
async function keysOf(
  texts: readonly string[],
  { loaders }: AskingContext,
): Promise<readonly PaperKey[]> {
  const papers = await Promise.all(texts.map((text) => loaders.paper.load(text as PaperKey)));
  return papers.map((paper, i) => {
    if (paper === undefined) throw badInput(`There is no paper ${JSON.stringify(texts[i])}.`);
    return paper.key;
  });
}

async function slugsOf(texts: readonly string[], context: AskingContext): Promise<readonly Slug[]> {
  const concepts = await Promise.all(texts.map((text) => getConceptCalled(text, context)));
  return concepts.map(({ slug }) => slug);
}

async function deletionOf(key: string, { store }: AskingContext): Promise<DecisionContent> {
  const [paper] = await store.findPapersCalled({ keys: [key as PaperKey], recordIds: [] });
  if (paper === undefined) throw badInput(`There is no paper ${JSON.stringify(key)}.`);
  if (standingOf(paper.sortKey) === 'deleted') {
    throw nothingToDecide(`${paper.key} is deleted already.`);
  }
  const records = recordsToName(paper);
  if (records.length > MOST_NAMED)
    throw badInput(`${paper.key} has ${records.length} records: one decision names ${MOST_NAMED}.`);
  return { action: 'delete', paper: paper.key, ...(records.length > 0 && { records }) };
}

/** An arXiv id or a DOI leads to a paper however its text is edited; without either its records do. */
function recordsToName({ records }: StoredPaper): readonly string[] {
  const hasId = records.some(({ arxiv, doi }) => arxiv !== undefined || doi !== undefined);
  return hasId ? [] : records.map(({ id }) => id);
}

async function undoOf(text: string, { store }: AskingContext): Promise<DecisionContent> {
  const { decisions } = await store.loadDecisions();
  const place = decisions.findIndex(({ id }) => id === text);
  if (place === -1) throw badInput(`There is no decision ${JSON.stringify(text)}.`);
  if (holdingOf(decisions)[place] === false) throw badInput(`${text} is undone already.`);
  return { action: 'undo', decision: text as DecisionId };
}
