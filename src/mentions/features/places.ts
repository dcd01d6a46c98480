// Where the candidate stands in the paper: how often, in the title, inside other names, among the own names.
import { type Candidate, fieldOf } from '../candidate.ts';
import type { FeatureContext } from './context.ts';
import { CUES } from './cues.ts';
import { type FeatureSink, template } from './feature-set.ts';

const COUNT = template('count and origin');
const TITLE = template('in the title');
const TITLE_AND = template('in title and abstract');
const TITLE_ONLY = template('only in the title');
const STANDING = template('inside longer names');
const RANK = template('rank among own names');
const RANK_PLACE = template('rank, title and count');
const ROLE = template('cues of an introduction');
const ROLE_RANK = template('cues of an introduction and rank');
const ROLE_BOTH = template('colon and cue');
const POSITION = template('quarter of the abstract');

/** `cues` are those of all places. */
export function addPlaces(
  context: FeatureContext,
  candidate: Candidate,
  cues: number,
  features: FeatureSink,
): void {
  const { document, cover, rank } = context;
  const origin = candidate.concept === undefined ? 0 : 1;
  const count = candidate.findings.length;
  let inTitle = 0;
  let alone = 0;
  for (const { from, to } of candidate.findings) {
    if (fieldOf(document, from) === 'title') inTitle++;
    if ((cover[from] ?? 0) <= to - from) alone++;
  }
  features.add(COUNT, origin, Math.min(count, 5));
  if (inTitle > 0) {
    features.add(TITLE, origin);
    if (count > inTitle) features.add(TITLE_AND, origin);
    else features.add(TITLE_ONLY);
  }
  features.add(STANDING, origin, alone === 0 ? 0 : alone === count ? 2 : 1);
  const own = rank.get(candidate.key) ?? -1;
  if (own >= 0) {
    features.add(RANK, own);
    features.add(RANK_PLACE, own, inTitle > 0 ? 1 : 0, Math.min(count, 3));
  }
  addRole(features, cues, origin, own, inTitle === 0 ? 0 : inTitle === count ? 2 : 1);
  addPosition(context, candidate, features);
}

/** Cues of an introduction taken together with where the name stands. */
function addRole(
  features: FeatureSink,
  cues: number,
  origin: number,
  rank: number,
  place: number,
): void {
  const colon = (cues & CUES.colon) !== 0;
  const introduced = (cues & CUES.introduced) !== 0;
  const cue = colon ? 3 : introduced ? 2 : cues & CUES.our;
  features.add(ROLE, origin, cue, place);
  features.add(ROLE_RANK, origin * 4 + cue, rank, place);
  if (colon && introduced) features.add(ROLE_BOTH, origin);
}

function addPosition(
  { document, abstractFrom }: FeatureContext,
  candidate: Candidate,
  features: FeatureSink,
): void {
  const first = candidate.findings.find(({ from }) => fieldOf(document, from) === 'abstract');
  if (!first) return;
  const at = document.sentenceOf[document.pieces.token(first.from)] ?? 0;
  const share = (at - abstractFrom) / Math.max(1, document.sentences.length - abstractFrom);
  features.add(POSITION, Math.floor(share * 4));
}
