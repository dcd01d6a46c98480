// Annotated papers, and which candidates their annotations name.
import { surfaceOf } from '../../src/mentions/candidate.ts';
import { FeatureSet } from '../../src/mentions/features/feature-set.ts';
import type { FoundCandidates } from '../../src/mentions/find-candidates.ts';
import type { Lexicon } from '../../src/mentions/lexicon/compile.ts';
import { collectFeatures } from '../../src/mentions/steps/09-features.ts';
import { CLASSES } from '../../src/mentions/steps/10-score.ts';
import { foldName } from '../../src/model/slug.ts';
import type { Example } from './fit.ts';

export interface GoldEntity {
  readonly name: string;
  readonly forms: readonly string[];
  readonly kind: string;
  readonly introduced: boolean;
}

export interface GoldPaper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly entities: readonly GoldEntity[];
}

export function parseGold(text: string): GoldPaper[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldPaper);
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
  const features = new FeatureSet();
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
    collectFeatures(context, candidate, features);
    return {
      features: features.toArray(),
      label: entity ? CLASSES.indexOf(entity.kind as (typeof CLASSES)[number]) : 0,
      introduced: entity?.introduced ?? false,
    };
  });
}
