// The tagger's sums in, spans that it thinks entities out: several that overlap, so that the scorer can choose.
import type { Finding } from '../candidate.ts';
import type { Document } from '../document.ts';
import type { Chain } from '../tagger/chain.ts';
import { beginOf, OUTSIDE } from '../tagger/tags.ts';

/** From this probability on a span is proposed; chosen for recall on the training papers. */
const PROPOSED_FROM = 0.1;
/** Below it a span that only looks like a name or term is not worth a closer look. */
const POSSIBLE_FROM = 0.03;
/** Where it is likelier, nothing that begins there is likely enough to be proposed. */
const SURELY_OUTSIDE = 1 - PROPOSED_FROM / 4;
/** Pieces. */
const LONGEST_SPAN = 10;

/** Spans in order of their start. The chain must have read the document. */
export function findTagged(document: Document, chain: Chain): Finding[] {
  const found: Finding[] = [];
  const { length } = document.pieces;
  const totals = new Float64Array(LONGEST_SPAN + 1);
  for (let from = 0; from < length; from++) {
    if (chain.marginal(from, OUTSIDE) > SURELY_OUTSIDE) continue;
    let longest = 0;
    for (let kind = 0; kind < chain.kinds; kind++) {
      if (chain.marginal(from, beginOf(kind)) < PROPOSED_FROM / 2) continue;
      longest = Math.max(longest, addEnds(document, chain, from, kind, totals));
    }
    for (let size = 1; size <= longest; size++) {
      if ((totals[size] ?? 0) >= PROPOSED_FROM)
        found.push({ from, to: from + size, rule: 'tagger' });
      totals[size] = 0;
    }
  }
  return found;
}

/** What the tagger does not rule out; a cue says more than it does. */
export function keepPossible(findings: readonly Finding[], chain: Chain): Finding[] {
  return findings.filter((finding) => finding.rule.startsWith('cue') || isPossible(finding, chain));
}

function isPossible({ from, to }: Finding, chain: Chain): boolean {
  let chance = 0;
  for (let kind = 0; kind < chain.kinds; kind++) {
    if (chain.marginal(from, beginOf(kind)) < POSSIBLE_FROM / 10) continue;
    chance += chain.spanProbability(from, to, kind);
    if (chance >= POSSIBLE_FROM) return true;
  }
  return false;
}

/** Adds the probability of each end; returns the size of the longest span worth a look. */
function addEnds(
  document: Document,
  chain: Chain,
  from: number,
  kind: number,
  totals: Float64Array,
): number {
  const most = Math.min(LONGEST_SPAN, chain.length - from);
  for (let size = 1; size <= most; size++) {
    totals[size] = (totals[size] ?? 0) + chain.spanProbability(from, from + size, kind);
    if (size === most || breaksBefore(document, from + size)) return size;
    if (chain.reach(from, size + 1, kind) < PROPOSED_FROM / 4) return size;
  }
  return most;
}

/** No name runs across a sign but a slash: `CNN/DailyMail`. */
function breaksBefore({ tokens, pieces }: Document, piece: number): boolean {
  const token = pieces.token(piece);
  return tokens.pieces[token] === piece && !tokens.runsOn(token) && tokens.gap(token)?.text !== '/';
}
