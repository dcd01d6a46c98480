// Where the candidate stands in the paper: how often, in the title, inside other names, among the own names.
import type { Candidate } from '../candidate.ts';
import type { FeatureContext, Features } from './context.ts';

export function addPlaces(context: FeatureContext, candidate: Candidate, features: Features): void {
  const { document, cover, rank } = context;
  const origin = candidate.concept === undefined ? 'own' : 'lex';
  const count = candidate.findings.length;
  let inTitle = 0;
  let alone = 0;
  for (const { from, to } of candidate.findings) {
    const token = document.tokens[document.pieces[from]?.token ?? 0];
    if (token?.field === 'title') inTitle++;
    if ((cover[from] ?? 0) <= to - from) alone++;
  }
  features.add(`x:${origin}:${Math.min(count, 5)}`);
  if (inTitle)
    features.add(`title:${origin}`).add(count > inTitle ? `title+:${origin}` : 'titleonly');
  const standing = alone === 0 ? 'inside' : alone === count ? 'alone' : 'partly';
  features.add(`${standing}:${origin}`);
  const own = rank.get(candidate.key);
  if (own !== undefined)
    features.add(`rank:${own}`).add(`rank:${own}:${inTitle > 0}:${Math.min(count, 3)}`);
  addRole(features, origin, own, inTitle, count);
  addSpread(context, candidate, features);
}

function addSpread({ document }: FeatureContext, candidate: Candidate, features: Features): void {
  const first = candidate.findings.find(({ from }) => fieldOf(document, from) === 'abstract');
  if (!first) return;
  const at = document.sentenceOf[document.pieces[first.from]?.token ?? 0] ?? 0;
  const start = document.sentences.findIndex(({ field }) => field === 'abstract');
  const share = (at - start) / Math.max(1, document.sentences.length - start);
  features.add(`pos:${Math.floor(share * 4)}`);
}

function fieldOf(document: FeatureContext['document'], piece: number): string | undefined {
  return document.tokens[document.pieces[piece]?.token ?? 0]?.field;
}

/** Cues of an introduction taken together; the cues of all places must be in already. */
function addRole(
  features: Features,
  origin: string,
  rank: number | undefined,
  inTitle: number,
  count: number,
): void {
  const cue = features.has('colon')
    ? 'colon'
    : features.has('intro')
      ? 'intro'
      : features.has('our')
        ? 'our'
        : '-';
  const place = inTitle === 0 ? 'abstract' : inTitle === count ? 'title' : 'both';
  features
    .add(`role:${origin}:${cue}:${place}`)
    .add(`role:${origin}:${cue}:${rank ?? '-'}:${place}`);
  if (features.has('colon') && features.has('intro')) features.add(`role:${origin}:both`);
}
