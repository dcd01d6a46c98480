// Five-fold over the project's annotated papers: each is extracted by weights that never saw it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { findConcepts } from '../../src/evaluation/found-concepts.ts';
import type { GoldPaper } from '../../src/evaluation/gold.ts';
import {
  foldForm,
  type ScoredPaper,
  type ScoreReport,
  scoreMentions,
} from '../../src/evaluation/score.ts';
import { CLASSES_FILE } from '../../src/mentions/learned.ts';
import { compileLexicon } from '../../src/mentions/lexicon/compile.ts';
import { LEXICON_FOLDER, readKnowledge } from '../../src/mentions/lexicon/read.ts';
import { parseWordClasses } from '../../src/mentions/tagger/word-classes.ts';
import { KINDS } from '../../src/model/concept.ts';
import type { Mention } from '../../src/model/mention.ts';
import { cleanText } from '../../src/text/clean.ts';
import { GOLD_SETS, type GoldSet, readGold } from '../train/gold.ts';
import { FOLDS, foldOf, Learner } from '../train/learner.ts';
import { readShortTexts } from '../train/texts.ts';
import { type Ablation, readAblation } from './ablations.ts';
import { calibrate, type Judged } from './calibration.ts';
import { jsonLine, scoreLine, sharesOf } from './report.ts';

const BLIND_SPLIT = z.object({
  'seeds-train': z.array(z.string()),
  'arxiv-train': z.array(z.string()),
});

interface Extracted {
  readonly set: GoldSet;
  readonly paper: GoldPaper;
  readonly mentions: readonly Mention[];
}

/**
 * Prints a report for each set, and for both the calibration; with --json also a line of figures over all.
 * --without PART leaves one of ABLATIONS out, in training as in extraction.
 */
export function crossValidate(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, without: { type: 'string' } },
  });
  const folder = positionals[0] ?? join(process.env['PAPERLOOM_DATA'] ?? '', 'gold');
  const extracted = extractUnseen(folder, readAblation(values.without));
  const scored = extracted.map(scoredPaper);
  const sets = GOLD_SETS.map((set) => {
    const report = scoreMentions(scored.filter((_, i) => extracted[i]?.set === set));
    return { set, report };
  });
  for (const { set, report } of sets) print(`${set}`, report);
  for (const { from, count, stated, right } of calibrate(judge(extracted)))
    console.log(
      `confidence ${from.toFixed(1)}: stated ${stated.toFixed(3)}, right ${right.toFixed(3)} of ${count}`,
    );
  const blind = new Set(blindIds());
  print('blind split', scoreMentions(scored.filter(({ id }) => blind.has(id))));
  if (values.json) {
    const bySet = sets.map(({ set, report }) => [set, sharesOf(report.typed)]);
    console.log(jsonLine(scoreMentions(scored), Object.fromEntries(bySet)));
  }
}

function extractUnseen(folder: string, ablate: Ablation): Extracted[] {
  const papers = GOLD_SETS.flatMap((set) => readGold(folder, set).map((paper) => ({ set, paper })));
  const classes = parseWordClasses(readFileSync(join(LEXICON_FOLDER, CLASSES_FILE), 'utf8'));
  const whole = { knowledge: readKnowledge(), classes };
  const { knowledge, ...options } = ablate(
    whole,
    papers.map(({ paper }) => paper),
  );
  const learner = new Learner({ lexicon: compileLexicon(knowledge), ...options });
  const texts = readShortTexts();
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const seen = papers.filter(({ paper }) => foldOf(paper) !== fold);
    const extractor = learner.extractor(
      learner.train(
        seen.map(({ paper }) => paper),
        texts.filter((text) => foldOf(text) !== fold),
      ),
    );
    return papers
      .filter(({ paper }) => foldOf(paper) === fold)
      .map(({ set, paper }) => {
        const { title, abstract } = paper;
        const texts = { title: cleanText(title), abstract: cleanText(abstract) };
        return { set, paper, mentions: extractor.extract(texts) };
      });
  });
}

function scoredPaper({ paper, mentions }: Extracted): ScoredPaper {
  return { ...paper, found: findConcepts(mentions) };
}

/** Each mention, right where its surface or its concept's name is one of the annotated. */
function judge(extracted: readonly Extracted[]): Judged[] {
  return extracted.flatMap(({ paper, mentions }) => {
    const forms = new Set(
      paper.entities.flatMap(({ name, forms }) => [name, ...forms].map(foldForm)),
    );
    return mentions.map(({ concept, surface, confidence }) => ({
      confidence: confidence / 1000,
      isRight: forms.has(foldForm(surface)) || forms.has(foldForm(concept.name)),
    }));
  });
}

function print(title: string, { typed, untyped, introduced, byKind, papers }: ScoreReport): void {
  console.log(`\n${title}, ${papers.length} papers`);
  console.log(scoreLine('typed', typed));
  console.log(scoreLine('untyped', untyped));
  console.log(scoreLine('introduced', introduced));
  for (const kind of KINDS) console.log(scoreLine(kind, byKind[kind]));
}

function blindIds(): string[] {
  const path = join(import.meta.dirname, '../train/blind-split.json');
  const split = BLIND_SPLIT.parse(JSON.parse(readFileSync(path, 'utf8')));
  return GOLD_SETS.flatMap((set) => split[set]);
}
