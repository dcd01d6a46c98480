// How much the whole text reads like one of the field, beside what speaks for the candidate.
import { KINDS } from '../../model/concept.ts';
import type { Candidate } from '../candidate.ts';
import { domainClass } from '../domain.ts';
import type { FeatureContext } from './context.ts';
import { type FeatureSink, template } from './feature-set.ts';

const DOMAIN = template('domain');
const DOMAIN_ORIGIN = template('domain and origin');
const DOMAIN_KIND = template('domain and kind');
const SURELY_OF_FIELD = domainClass(1);

export function addDomain(
  { domain, lexicon }: FeatureContext,
  { concept }: Candidate,
  features: FeatureSink,
): void {
  const known = concept === undefined ? undefined : lexicon.concepts[concept];
  // Whoever added the concept knows what their texts are about.
  const read = known?.isUser ? SURELY_OF_FIELD : domain;
  features.add(DOMAIN, read);
  features.add(DOMAIN_ORIGIN, read, known ? 2 : 1);
  if (known) features.add(DOMAIN_KIND, read, 1 + KINDS.indexOf(known.kind));
}
