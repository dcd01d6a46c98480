// The learner on any set of spans: its tagger, trained on that set's own texts and kinds, and exact spans counted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CLASSES_FILE } from '../../../src/mentions/learned.ts';
import { compileLexicon } from '../../../src/mentions/lexicon/compile.ts';
import { LEXICON_FOLDER, readKnowledge } from '../../../src/mentions/lexicon/read.ts';
import { parseWordClasses } from '../../../src/mentions/tagger/word-classes.ts';
import { hashNumber } from '../../../src/model/hash.ts';
import { jsonLine, scoreLine } from '../report.ts';
import { SpanLearner } from './learner.ts';
import { readSpanTexts, type SpanText } from './read.ts';
import { type Predicted, scoreSpans } from './score.ts';

const FOLDS = 5;

/** Throws an Error that says what is missing. */
export function evaluateSpans(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      train: { type: 'string' },
      test: { type: 'string' },
      types: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  if (values.train === undefined)
    throw new Error('spans takes --train FILE, a file of texts with annotated spans.');
  const types = values.types?.split(',');
  const seen = readSpanTexts(values.train, types);
  const classes = parseWordClasses(readFileSync(join(LEXICON_FOLDER, CLASSES_FILE), 'utf8'));
  const learner = new SpanLearner(compileLexicon(readKnowledge()), classes);
  const predicted =
    values.test === undefined
      ? crossPredict(learner, seen)
      : learner.predict(seen, readSpanTexts(values.test, types));
  const figures = scoreSpans(predicted);
  for (const [kind, score] of Object.entries(figures.byKind)) console.log(scoreLine(kind, score));
  console.log(scoreLine('typed', figures.typed));
  console.log(scoreLine('untyped', figures.untyped));
  if (values.json) console.log(jsonLine(figures));
}

/** Five-fold; lines of one document are never on both sides. */
function crossPredict(learner: SpanLearner, texts: readonly SpanText[]): Predicted[] {
  const foldOf = ({ doc, id }: SpanText) => hashNumber(doc ?? id) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) =>
    learner.predict(
      texts.filter((text) => foldOf(text) !== fold),
      texts.filter((text) => foldOf(text) === fold),
    ),
  );
}
