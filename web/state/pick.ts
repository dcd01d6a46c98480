// What a user does to concepts and papers: each is a change of the view.

import { foldedSlug } from '../model/fold-drawing.ts';
import { OPENING_STEP } from '../model/view.ts';
import { callAttention, linkTo, PAPER_HEADING } from './attention.ts';
import { drawing } from './picture.ts';
import { change, view } from './view.ts';

const NO_PANEL = { concept: null, paper: null, tool: null } as const;

/** Shows a concept in the panel, and in the picture too: with its neighbours where it was not drawn. */
export function pickConcept(slug: string): void {
  const isDrawn = drawing.peek()?.nodes.some(({ key }) => key === slug) ?? false;
  const { opened } = view.peek();
  const isOpened = opened.some((each) => each.slug === slug);
  const add = isDrawn || isOpened ? [] : [{ slug, neighbours: OPENING_STEP }];
  change({ ...NO_PANEL, concept: slug, opened: [...opened, ...add] });
}

/** Adds neighbours of a concept in place. */
export function openConcept(slug: string): void {
  const { opened } = view.peek();
  const before = opened.find((each) => each.slug === slug)?.neighbours ?? 0;
  change({
    opened: [
      ...opened.filter((each) => each.slug !== slug),
      { slug, neighbours: before + OPENING_STEP },
    ],
  });
}

/** Draws around one concept alone. */
export function focusOn(slug: string): void {
  change({ ...NO_PANEL, concept: slug, focus: [slug], opened: [], folded: [], maxNodes: 60 });
}

export function pickPaper(key: string): void {
  change({ paper: key });
  callAttention(PAPER_HEADING);
}

/** Back to what the paper was found in. */
export function closePaper(): void {
  const { paper } = view.peek();
  change({ paper: null });
  if (paper !== null) callAttention(linkTo(paper));
}

export function closePanel(): void {
  change(NO_PANEL);
}

export function foldCommunity(slug: string): void {
  change({ folded: [...view.peek().folded, slug] });
}

export function unfoldCommunity(slug: string): void {
  change({ folded: view.peek().folded.filter((each) => each !== slug) });
}

/** A node of the picture: a concept is picked, a folded community opens. */
export function pickNode(key: string): void {
  const community = foldedSlug(key);
  if (community === undefined) pickConcept(key);
  else unfoldCommunity(community);
}
