// One paper explained: its text with what was found in it, what each step saw, what became of it and why.
import { KEPT_FROM, PROPOSED_FROM, UNSURE_FROM } from '../../mentions/steps/12-resolve.ts';
import { INTRODUCES_FROM } from '../../mentions/steps/14-mentions.ts';
import type { Trace } from '../../mentions/trace/trace.ts';
import type { PaperRecord } from '../../model/paper.ts';
import { showPaper } from '../../papers/show.ts';
import type { Style } from '../style.ts';
import { wrap } from '../wrap.ts';
import { candidateLines } from './candidates.ts';
import { explanationLine } from './explanation-line.ts';
import { markedTexts } from './marked-text.ts';
import { stepLines } from './steps.ts';
import { percent } from './table.ts';

/** Below it, what the text is about decides much: that is said. */
const DOUBTFUL = 900;
const DOUBT =
  'Names mean other things elsewhere: what follows is less sure by as much, but for entries of your own.';

const [kept, proposed, unsure, introduced] = [
  KEPT_FROM,
  PROPOSED_FROM,
  UNSURE_FROM,
  INTRODUCES_FROM,
].map((from) => percent(1000 * from));

const FOOTNOTE =
  `Needed is how sure a name must be: ${kept}; ${proposed} where the paper more likely than not introduces it; ` +
  `${unsure} for a word that nothing confirms. Introduced is "yes" from ${introduced} on.`;

/** For people, or the same as one line for machines. */
export function explanationText(
  record: PaperRecord,
  trace: Trace,
  json: boolean,
  style: Style,
): string {
  const { key, title } = showPaper([record]);
  const id = record.ownId ?? key;
  if (json) return JSON.stringify({ id, key, title, ...explanationLine(trace) });
  return [style('dim', id), ...explanationLines(trace, style)].join('\n');
}

/** Lines without line ends. Without colours they say the same. */
export function explanationLines(trace: Trace, style: Style): readonly string[] {
  return [
    ...markedTexts(trace, style),
    '',
    ...fieldLines(trace, style),
    ...stepLines(trace.steps, style),
    ...candidateLines(trace.candidates, style),
    '',
    ...wrap(FOOTNOTE.split(' '), '  ').map((line) => style('dim', line)),
    '',
  ];
}

function fieldLines({ ofField }: Trace, style: Style): readonly string[] {
  const question = 'A text about machine learning:'.split(' ').map((word) => style('bold', word));
  const doubt = ofField < DOUBTFUL ? DOUBT.split(' ') : [];
  return wrap([...question, `${percent(ofField)}.`, ...doubt], '  ');
}
