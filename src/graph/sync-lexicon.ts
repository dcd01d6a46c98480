// Makes what the store lists that of the lexicon: names, kinds, definitions, spellings and the hierarchy.
import { z } from 'zod';
import { RevisionConflict } from '../errors.ts';
import { tailsOf } from '../model/completion.ts';
import type { Kind, LexiconConcept, Slug } from '../model/concept.ts';
import { foldName, uidOf } from '../model/slug.ts';
import { COUNTERS } from './read-stats.ts';
import { UID } from './rows.ts';
import type { Statement, StatementRunner } from './statements.ts';
import { commitStep, rowSteps, settleSteps, uidSteps } from './write-steps.ts';

const LISTED = z.object({ uid: UID });
const ATTEMPTS = 5;
const NO_COUNTS = { papers: 0, undatedPapers: 0, records: 0, mentions: 0 };

/** Writes all anew or, where the store knows the fingerprint, nothing. Another writer's commit in between is waited out. */
export async function syncLexicon(
  runner: StatementRunner,
  concepts: readonly LexiconConcept[],
  fingerprint: string,
): Promise<void> {
  const entries = withParents(concepts);
  for (let attempt = 1; ; attempt++) {
    const [row] = await runner.read('meta/counters', {});
    const { revision, lexiconFingerprint } = COUNTERS.parse(row);
    if (lexiconFingerprint === fingerprint) return;
    const listed = (await runner.read('lexicon/listed', {})).map((r) => LISTED.parse(r).uid);
    const now = new Set(entries.map(({ slug }) => uidOf(slug)));
    const gone = listed.filter((uid) => !now.has(uid));
    try {
      await runner.write([
        commitStep(revision, NO_COUNTS),
        { name: 'lexicon/clear', parameters: {} },
        { name: 'lexicon/clear-forms', parameters: {} },
        { name: 'lexicon/clear-broader', parameters: {} },
        ...listSteps(entries),
        ...uidSteps('forms/sweep', listed),
        ...settleSteps(gone),
        ...uidSteps('concepts/recount', [...now, ...gone]),
        ...uidSteps('concepts/sweep', gone),
        { name: 'lexicon/sign', parameters: { fingerprint } },
      ]);
      return;
    } catch (error) {
      if (!(error instanceof RevisionConflict) || attempt === ATTEMPTS) throw error;
    }
  }
}

function listSteps(entries: readonly LexiconConcept[]): Statement[] {
  const concepts = entries.map(({ slug, name, kind, definition }) => ({
    uid: uidOf(slug),
    slug,
    name,
    kind,
    definition: definition ?? null,
  }));
  const forms = entries.flatMap(({ slug, name, aliases }) =>
    [...new Set([name, ...aliases])].map((form) => ({
      uid: uidOf(slug),
      form,
      fold: foldName(form),
      tails: tailsOf(form),
    })),
  );
  const broader = entries.flatMap(({ slug, broader: parents }) =>
    [...new Set(parents)].map((parent) => ({ uid: uidOf(slug), parent: uidOf(parent) })),
  );
  return [
    ...rowSteps('lexicon/list', concepts),
    ...rowSteps('lexicon/list-forms', forms),
    ...rowSteps('lexicon/list-broader', broader),
  ];
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
