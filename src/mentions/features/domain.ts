// How much the whole text reads like one of the field, beside what speaks for the candidate.
import type { Candidate } from '../candidate.ts';
import { type FeatureContext, kindOf } from './context.ts';
import { type FeatureSink, template } from './feature-set.ts';

const DOMAIN = template('domain');
const DOMAIN_ORIGIN = template('domain and origin');
const DOMAIN_KIND = template('domain and kind');

export function addDomain(
  { domain, lexicon }: FeatureContext,
  { concept }: Candidate,
  features: FeatureSink,
): void {
  features.add(DOMAIN, domain);
  features.add(DOMAIN_ORIGIN, domain, concept === undefined ? 1 : 2);
  if (concept !== undefined) features.add(DOMAIN_KIND, domain, 1 + kindOf(lexicon, { concept }));
}
