// What the candidate's words are: its head, its other words, its length, and the shapes it is written in.
import { type Candidate, surfaceOf } from '../candidate.ts';
import { shapeOf } from '../shape.ts';
import type { FeatureContext, Features } from './context.ts';

const MOST_SHAPES = 4;
/** All numbers are one. Catches `7` and `2.5`; refuses `b`. */
const NUMBER = /\p{N}+/gu;

export function addWording(
  context: FeatureContext,
  candidate: Candidate,
  features: Features,
): void {
  const { document, lexicon } = context;
  const span = candidate.longForm ?? candidate.findings[0];
  if (!span) return;
  const folds: string[] = [];
  for (let i = span.from; i < span.to; i++) {
    const fold = document.pieces[i]?.fold ?? '';
    folds.push(/\p{N}/u.test(fold) ? fold.replace(NUMBER, '0') : fold);
  }
  const known = candidate.concept === undefined ? undefined : lexicon.concepts[candidate.concept];
  const origin = known?.kind ?? 'o';
  addWords(folds, origin, features);
  for (const finding of candidate.findings.slice(0, MOST_SHAPES)) {
    const shape = shapesOf(surfaceOf(document, finding));
    features.add(`sh:${shape}`).add(`sh:${origin}:${shape}`);
  }
}

function addWords(folds: readonly string[], origin: string, features: Features): void {
  const head = folds.at(-1) ?? '';
  const before = folds.at(-2);
  features
    .add(`h:${head}`)
    .add(`ho:${origin}:${head}`)
    .add(`f:${folds[0]}`)
    .add(`n:${origin}:${Math.min(folds.length, 5)}`);
  if (before !== undefined) features.add(`h2:${before} ${head}`);
  if (head.length > 4) features.add(`s3:${head.slice(-3)}`).add(`s5:${head.slice(-5)}`);
  if (head.length > 4 && folds.length === 1) features.add(`p4:${head.slice(0, 4)}`);
  for (let i = 0; i < Math.min(folds.length - 1, 6); i++) features.add(`w:${folds[i]}`);
}

function shapesOf(surface: string): string {
  const shapes = surface.split(/\s+/).map((word) => shapeOf(word).slice(0, 3));
  return shapes.length > 3 ? `${shapes.slice(0, 3).join('_')}+` : shapes.join('_');
}
