// The steps that an evaluation leaves out one at a time, to see what each of them adds.
import { findAbbreviations } from './steps/04-abbreviations.ts';
import { findTagged, keepPossible } from './steps/05-tags.ts';
import { resolveOverlaps } from './steps/12-resolve.ts';

export interface ReplaceableSteps {
  readonly findAbbreviations: typeof findAbbreviations;
  readonly findTagged: typeof findTagged;
  readonly keepPossible: typeof keepPossible;
  readonly resolveOverlaps: typeof resolveOverlaps;
}

/** All of them. */
export const STEPS: ReplaceableSteps = {
  findAbbreviations,
  findTagged,
  keepPossible,
  resolveOverlaps,
};
