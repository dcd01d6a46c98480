// npm run evaluate: how well names are found, on papers that training did not see.
//   npm run evaluate -- [GOLD_FOLDER] [--json]                   five-fold over the project's annotated papers
//   npm run evaluate -- spans --train FILE [--test FILE] [--types A,B] [--json]
//                                                     the learner alone on any spans; five-fold without --test
// Without GOLD_FOLDER it is the folder gold of the one that PAPERLOOM_DATA names.
import { crossValidate } from './cross-validation.ts';
import { evaluateSpans } from './spans/evaluate.ts';

const [mode, ...rest] = process.argv.slice(2);
if (mode === 'spans') evaluateSpans(rest);
else crossValidate(process.argv.slice(2));
