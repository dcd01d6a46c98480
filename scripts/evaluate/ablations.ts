// What an evaluation leaves out, one part at a time, to see what the part adds.
import type { GoldPaper } from '../../src/evaluation/gold.ts';
import { foldForm } from '../../src/evaluation/score.ts';
import type { Knowledge } from '../../src/mentions/lexicon/entry.ts';
import { STEPS } from '../../src/mentions/replaceable-steps.ts';
import type { WordClasses } from '../../src/mentions/tagger/word-classes.ts';
import type { LearnerOptions } from '../train/learner.ts';

interface Whole {
  readonly knowledge: Knowledge;
  readonly classes: WordClasses;
}

type Rest = Whole & Pick<LearnerOptions, 'steps' | 'epochs'>;

export type Ablation = (whole: Whole, papers: readonly GoldPaper[]) => Rest;

const NOTHING: Ablation = (whole) => whole;

export const ABLATIONS: Readonly<Record<string, Ablation>> = {
  lexicon: ({ knowledge, ...rest }) => ({ ...rest, knowledge: { ...knowledge, entries: [] } }),
  /** Entries that one annotated paper names and no other: whoever wrote the lexicon may have them from there. */
  'entries of one gold paper': ({ knowledge, ...rest }, papers) => {
    const papersOf = countPapers(papers);
    const entries = knowledge.entries.filter(
      ({ forms }) =>
        Math.max(0, ...forms.map(({ text }) => papersOf.get(foldForm(text)) ?? 0)) !== 1,
    );
    return { ...rest, knowledge: { ...knowledge, entries } };
  },
  abbreviations: (whole) => ({ ...whole, steps: { ...STEPS, findAbbreviations: () => [] } }),
  cues: ({ knowledge, ...rest }) => {
    const { cues: _, ...words } = knowledge.words;
    return { ...rest, knowledge: { ...knowledge, words } };
  },
  tagger: (whole) => ({
    ...whole,
    epochs: 0,
    steps: { ...STEPS, findTagged: () => [], keepPossible: (findings) => [...findings] },
  }),
  'word classes': ({ knowledge }) => ({ knowledge, classes: new Map() }),
  resolver: (whole) => ({
    ...whole,
    steps: {
      ...STEPS,
      resolveOverlaps: (scored) =>
        scored.flatMap((each) => each.candidate.findings.map((finding) => ({ ...each, finding }))),
    },
  }),
};

/** Throws where there is no such part. */
export function readAblation(part: string | undefined): Ablation {
  if (part === undefined) return NOTHING;
  const ablation = ABLATIONS[part];
  if (ablation) return ablation;
  throw new Error(`--without ${part}: there is ${Object.keys(ABLATIONS).join(', ')}.`);
}

/** In how many papers each folded form is annotated. */
function countPapers(papers: readonly GoldPaper[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entities } of papers) {
    const forms = entities.flatMap(({ name, forms }) => [name, ...forms].map(foldForm));
    for (const form of new Set(forms)) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}
