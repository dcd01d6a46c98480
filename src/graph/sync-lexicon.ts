// Makes what the store lists that of the lexicon: names, kinds, definitions, spellings and the hierarchy.
import { curateLexicon } from '../decisions/curate-lexicon.ts';
import { foldDecisions } from '../decisions/fold.ts';
import { RevisionConflict } from '../errors.ts';
import type { Kind, LexiconConcept, Slug } from '../model/concept.ts';
import type { DecisionReader } from './decisions.ts';
import { listingSteps } from './list-concepts.ts';
import { COUNTERS } from './read-stats.ts';
import type { StatementRunner } from './statements.ts';
import { commitStep } from './write-steps.ts';

const ATTEMPTS = 5;
const NO_COUNTS = { papers: 0, undatedPapers: 0, records: 0, mentions: 0 };

/**
 * Writes all anew, as decisions have it, or, where the store knows the fingerprint, nothing. Another writer's commit in
 * between is waited out.
 */
export async function syncLexicon(
  runner: StatementRunner,
  { loadDecisions, loadKeptLexicon }: DecisionReader,
  concepts: readonly LexiconConcept[],
  fingerprint: string,
): Promise<void> {
  const entries = withParents(concepts);
  for (let attempt = 1; ; attempt++) {
    const [row] = await runner.read('meta/counters', {});
    const { revision, lexiconFingerprint } = COUNTERS.parse(row);
    if (lexiconFingerprint === fingerprint) return;
    const { listed } = await loadKeptLexicon();
    const curation = foldDecisions((await loadDecisions()).decisions);
    try {
      await runner.write([
        commitStep(revision, NO_COUNTS),
        ...listingSteps({ concepts: curateLexicon(entries, curation), before: listed }),
        { name: 'lexicon/keep', parameters: { entries: JSON.stringify(entries) } },
        { name: 'lexicon/sign', parameters: { fingerprint } },
      ]);
      return;
    } catch (error) {
      if (!(error instanceof RevisionConflict) || attempt === ATTEMPTS) throw error;
    }
  }
}

/** A parent that has no entry of its own gets one, named by its slug and of its first child's kind. */
function withParents(concepts: readonly LexiconConcept[]): LexiconConcept[] {
  const known = new Set(concepts.map(({ slug }) => slug));
  const parents = new Map<Slug, LexiconConcept>();
  for (const { kind, broader, source } of concepts) {
    for (const slug of broader) {
      if (!known.has(slug) && !parents.has(slug)) parents.set(slug, parentOf(slug, kind, source));
    }
  }
  return [...concepts, ...parents.values()];
}

function parentOf(slug: Slug, kind: Kind, source: string): LexiconConcept {
  return { slug, name: slug, kind, aliases: [], broader: [], source };
}
