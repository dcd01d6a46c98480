// Joins the records of a block whose abstracts are alike.
import type { Groups } from './groups.ts';
import { isSameText, type JoinText } from './same-text.ts';
import { indexTexts } from './text-index.ts';

export interface Block {
  /** Places of the records, ascending. */
  readonly places: readonly number[];
  /** One value for each text. */
  readonly textOf: (place: number) => JoinText;
  /** Whether a record looks for others like it; those that do not are only found. */
  readonly looks: (place: number) => boolean;
}

/** Told of each comparison of two abstracts, so that a test can count them. */
export type OnCompare = () => void;

/**
 * One after the other, the records that look are joined with those that are alike and still fit, in order of places.
 * Only what may be alike and could still be joined is compared: comparisons come to few more than there are records, but
 * where abstracts share their rarest words and are not alike.
 */
export function joinLikeTexts(block: Block, groups: Groups, onCompare: OnCompare): void {
  const { places, textOf, looks } = block;
  if (places.length < 2 || !places.some(looks)) return;
  const homes = [...Map.groupBy(places, (place) => textOf(place).folded).values()];
  const index = indexTexts(homes.map(([first = 0]) => textOf(first)));
  const textAt = new Map(homes.flatMap((home, text) => home.map((place) => [place, text])));
  const hasLooked = { text: openLookers(groups), start: openLookers(groups) };
  for (const place of places) {
    const text = textAt.get(place);
    if (text === undefined || !looks(place) || hasLooked.text(text, place)) continue;
    const mates = new Set(index.sharingWords(text));
    const starters = index.sharingStart(text);
    if (!hasLooked.start(starters[0] ?? text, place)) for (const mate of starters) mates.add(mate);
    const found = [...mates].flatMap((mate) => homes[mate] ?? []);
    joinWith(place, found, block, groups, onCompare);
  }
}

/**
 * Tells whether a record was joined with one that looked the same way before: what that could not join, this cannot
 * either. Else the record counts as one that looked.
 */
function openLookers(groups: Groups): (way: number, place: number) => boolean {
  const before = new Map<number, number[]>();
  return (way, place) => {
    const known = before.get(way);
    if (known?.some((other) => groups.areOne(other, place))) return true;
    if (known) known.push(place);
    else before.set(way, [place]);
    return false;
  };
}

function joinWith(
  place: number,
  found: readonly number[],
  { textOf }: Block,
  groups: Groups,
  onCompare: OnCompare,
): void {
  const text = textOf(place);
  /** By text: records of one text are alike or not as one. */
  const known = new Map<JoinText, boolean>();
  const isAlike = (other: JoinText): boolean => {
    onCompare();
    const alike = isSameText(text, other);
    known.set(other, alike);
    return alike;
  };
  const open = found.filter((other) => groups.mayUnite(place, other)).sort((x, y) => x - y);
  for (const other of open) {
    const its = textOf(other);
    if (groups.mayUnite(place, other) && (known.get(its) ?? isAlike(its)))
      groups.unite(place, other);
  }
}
