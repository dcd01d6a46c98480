// Annotated papers, and which candidates their annotations name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldEntity, type GoldPaper, parseGold } from '../../src/evaluation/gold.ts';
import { surfaceOf } from '../../src/mentions/candidate.ts';
import { FeatureList } from '../../src/mentions/features/feature-set.ts';
import type { FoundCandidates } from '../../src/mentions/find-candidates.ts';
import type { Lexicon } from '../../src/mentions/lexicon/compile.ts';
import { collectFeatures } from '../../src/mentions/steps/10-features.ts';
import { CLASSES } from '../../src/mentions/steps/11-score.ts';
import { foldName } from '../../src/model/slug.ts';
import type { Example } from './fit-scorer.ts';

/** Files of annotated papers in the gold folder. */
export const GOLD_SETS = ['seeds-train', 'arxiv-train'] as const;
export type GoldSet = (typeof GOLD_SETS)[number];

export function readGold(folder: string, set: GoldSet): GoldPaper[] {
  const file = join(folder, `${set}.jsonl`);
  return parseGold(file, readFileSync(file, 'utf8'));
}

/** A candidate is what the annotation says if one of its names folds like one of the entity's. */
export function labelCandidates(
  lexicon: Lexicon,
  { document, candidates, context }: FoundCandidates,
  entities: readonly GoldEntity[],
): Example[] {
  const byName = new Map<string, GoldEntity>();
  for (const entity of entities) {
    for (const form of [entity.name, ...entity.forms]) byName.set(foldName(form), entity);
  }
  return candidates.map((candidate) => {
    const known =
      candidate.concept === undefined ? [] : [lexicon.concepts[candidate.concept]?.name ?? ''];
    const spans = candidate.longForm
      ? [candidate.longForm, ...candidate.findings]
      : candidate.findings;
    const names = [...known, ...spans.map((span) => surfaceOf(document, span))];
    const entity = names
      .map((name) => byName.get(foldName(name)))
      .find((found) => found !== undefined);
    const features = new FeatureList();
    collectFeatures(context, candidate, features);
    return {
      features: features.toArray(),
      label: entity ? CLASSES.indexOf(entity.kind as (typeof CLASSES)[number]) : 0,
      introduced: entity?.introduced ?? false,
    };
  });
}
