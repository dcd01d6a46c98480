// Which words stand beside one place of the candidate, and which kinds the names next to it in a list have.
import type { Finding } from '../candidate.ts';
import {
  type FeatureContext,
  type Features,
  kindOf,
  tokensOf,
  wordAfter,
  wordBefore,
} from './context.ts';
import { classOf } from './word-class.ts';

export function addNeighbours(context: FeatureContext, finding: Finding, features: Features): void {
  const { document, words } = context;
  const { first, last } = tokensOf(document, finding);
  const left = wordBefore(document, first);
  const right = wordAfter(document, last);
  const l = classOf(words, left);
  const r = classOf(words, right);
  const rule = finding.rule.slice(0, 9);
  const head = document.pieces[finding.to - 1]?.fold ?? '';
  features
    .add(`l:${left}`)
    .add(`rt:${right}`)
    .add(`lc:${l}`)
    .add(`rc:${r}`)
    .add(`lr:${rule}:${l}:${r}`)
    .add(`hl:${head}:${l}`)
    .add(`hr:${head}:${r}`);
  if (left !== '^') features.add(`ll:${wordBefore(document, first - 1)} ${left}`);
  if ((document.pieces[finding.from]?.start ?? 0) > (document.tokens[first]?.start ?? 0)) {
    features.add('cut:left');
  }
  if ((document.pieces[finding.to - 1]?.end ?? 0) < (document.tokens[last]?.end ?? 0)) {
    features.add('cut:right');
  }
  addListKinds(context, finding, left, right, features);
}

const LINKS: ReadonlySet<string> = new Set([',', 'and', 'or', '/', '&', '+', '(']);

/** Next to a comma or `and`: the kind of the lexicon's name on its other side. */
function addListKinds(
  { document, lexicon, placeAt, placeEnding }: FeatureContext,
  finding: Finding,
  left: string,
  right: string,
  features: Features,
): void {
  if (LINKS.has(left)) {
    const end = left === 'and' || left === 'or' ? finding.from - 1 : finding.from;
    const kind = kindOf(lexicon, placeEnding.get(end));
    if (kind) features.add(`list:${kind}`).add(`listl:${kind}`);
  }
  if (LINKS.has(right)) {
    const start = right === 'and' || right === 'or' ? finding.to + 1 : finding.to;
    const next = document.tokens[document.pieces[start]?.token ?? 0];
    const skip = next?.lower === 'and' || next?.lower === 'or' ? start + 1 : start;
    const kind = kindOf(lexicon, placeAt.get(skip));
    if (kind) features.add(`list:${kind}`).add(`listr:${kind}`);
  }
}
