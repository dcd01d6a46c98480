// The papers of a concept, or of its whole branch of the hierarchy, each with what it says.
import { isFiltered } from '../graph/filter/find.ts';
import type {
  Count,
  Page,
  PageRequest,
  PaperParts,
  PapersOfConceptQuery,
} from '../graph/queries.ts';
import type { ConceptView, PaperOfConcept } from '../graph/views.ts';
import { isOpen } from '../graph/window.ts';
import type { ConceptUid } from '../model/concept.ts';
import { getBranchLink } from './branch-link.ts';
import { exactly } from './connections.ts';
import type { Loaders } from './loaders.ts';
import { getMention, type PaperMention } from './mentions-of.ts';
import { withLoadedMentions } from './paper-parts.ts';

export interface NamingPaper {
  readonly link: PaperOfConcept;
  /** Worked out when it is asked: most lists show no sentence. */
  mention(): PaperMention | Promise<PaperMention>;
  /** What the paper names: the concept, or the narrower one it is surest of. */
  concept(): ConceptUid;
}

/** With no more of each paper than is wanted. */
export async function loadPapersNaming(
  concept: ConceptView,
  query: PapersOfConceptQuery,
  page: PageRequest,
  loaders: Loaders,
  parts: PaperParts,
): Promise<Page<NamingPaper>> {
  const found = await loaders.papersOf(concept.uid, query, page, parts);
  const items = found.items.map(({ cursor, node: link }) => ({
    cursor,
    node: {
      link,
      mention: () =>
        withLoadedMentions(link.paper, loaders, (paper) =>
          getMention(paper, concept.uid, loaders.mentionsOf),
        ),
      concept: () => concept.uid,
    },
  }));
  return { ...found, items };
}

export async function loadPapersOfBranch(
  concept: ConceptView,
  query: PapersOfConceptQuery,
  page: PageRequest,
  loaders: Loaders,
): Promise<Page<NamingPaper>> {
  const [found, members] = await Promise.all([
    loaders.papersOfBranch(concept.uid, query, page),
    loaders.branch.load(concept.uid),
  ]);
  const branch = new Set(members);
  const items = found.items.map(({ cursor, node: paper }) => {
    const { link, mention } = getBranchLink(paper, branch, loaders.mentionsOf);
    return { cursor, node: { link, mention: () => mention, concept: () => mention.uid } };
  });
  return { ...found, items };
}

/** Kept with the concept where nothing limits the papers. */
export async function countPapersNaming(
  concept: ConceptView,
  query: PapersOfConceptQuery,
  loaders: Loaders,
): Promise<Count> {
  if (isOpen(query) && !isFiltered(query)) return exactly(concept.paperCount);
  return loaders.paperCountOf(concept.uid, query);
}

export async function countPapersOfBranch(
  concept: ConceptView,
  query: PapersOfConceptQuery,
  loaders: Loaders,
): Promise<Count> {
  if (!isOpen(query) || isFiltered(query)) return loaders.filteredCountOfBranch(concept.uid, query);
  return exactly(await loaders.paperCountOfBranch.load(concept.uid));
}
