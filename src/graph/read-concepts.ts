// Reading concepts: by uid, slug and name, with their spellings and their hierarchy.
import { z } from 'zod';
import type { ConceptUid } from '../model/concept.ts';
import { foldName } from '../model/slug.ts';
import { type PlacedCompletion, rankCompletions } from './rank-completions.ts';
import { FLAG, readConcept, rowOf, UID } from './rows.ts';
import type { Row, StatementRunner } from './statements.ts';
import type { GraphReader } from './store.ts';
import type { ConceptView, FormView, NamedConcept } from './views.ts';

type ConceptReader = Pick<
  GraphReader,
  | 'loadConcepts'
  | 'loadConceptsBySlug'
  | 'findConceptBySlug'
  | 'findConceptsByName'
  | 'findConceptsByFolds'
  | 'findCompletions'
  | 'loadForms'
  | 'loadBroader'
  | 'loadNarrower'
  | 'readConcepts'
>;

const ASKED_SLUG = z.object({ requested: z.string() });
const ASKED_UID = rowOf({ requested: UID });
const OF = rowOf({ of: UID });
const SHARE = z.object({ papers: z.int() });
const FORM: z.ZodType<FormView> = rowOf({
  uid: UID,
  form: z.string(),
  listed: FLAG,
  papers: z.int(),
});
const COMPLETION = z.object({ place: z.int(), tail: z.string() });
const CONCEPTS_AT_ONCE = 2_000;
/** Enough that the commonest hundred concepts are among them. */
const SPELLINGS_LOOKED_AT = 256;

export function conceptReader(runner: StatementRunner): ConceptReader {
  const loadConceptsBySlug: ConceptReader['loadConceptsBySlug'] = async (slugs) => {
    const rows = await runner.read('concepts/by-slug', { slugs: [...new Set(slugs)] });
    const concepts = new Map(
      rows.map((row) => [ASKED_SLUG.parse(row).requested, readConcept(row)]),
    );
    return slugs.map((slug) => concepts.get(slug));
  };
  return {
    loadConceptsBySlug,
    findConceptBySlug: async (slug) => (await loadConceptsBySlug([slug]))[0],
    async loadConcepts(uids) {
      const rows = await runner.read('concepts/load', { uids: unique(uids) });
      const concepts = new Map(
        rows.map((row) => [ASKED_UID.parse(row).requested, readConcept(row)]),
      );
      return uids.map((uid) => concepts.get(uid));
    },
    findConceptsByName: (name) => findByFolds(runner, [foldName(name)]),
    findConceptsByFolds: (folds) => findByFolds(runner, folds),
    async findCompletions(prefixes, limit) {
      const parameters = { prefixes, limit: SPELLINGS_LOOKED_AT };
      const rows = await runner.read('concepts/complete', parameters);
      return rankCompletions(rows.map(readCompletion), prefixes).slice(0, limit);
    },
    async loadForms(uids) {
      const rows = await runner.read('concepts/forms', { uids: unique(uids) });
      const forms = Map.groupBy(
        rows.map((row) => FORM.parse(row)),
        (form) => form.uid,
      );
      return uids.map((uid) => forms.get(uid) ?? []);
    },
    loadBroader: (uids) => loadNeighbours(runner, 'concepts/broader', uids),
    loadNarrower: (uids) => loadNeighbours(runner, 'concepts/narrower', uids),
    readConcepts: () => readAllConcepts(runner),
  };
}

function readCompletion(row: Row): PlacedCompletion {
  return { ...COMPLETION.parse(row), concept: readConcept(row) };
}

async function findByFolds(
  runner: StatementRunner,
  folds: readonly string[],
): Promise<NamedConcept[]> {
  const rows = await runner.read('concepts/by-name', { folds });
  return rows.map((row) => ({ concept: readConcept(row), papers: SHARE.parse(row).papers }));
}

async function loadNeighbours(
  runner: StatementRunner,
  statement: string,
  uids: readonly ConceptUid[],
): Promise<ConceptView[][]> {
  const rows = await runner.read(statement, { uids: unique(uids) });
  const groups = Map.groupBy(rows, (row) => OF.parse(row).of);
  return uids.map((uid) => (groups.get(uid) ?? []).map(readConcept));
}

async function* readAllConcepts(runner: StatementRunner): AsyncGenerator<ConceptView> {
  let after: string | undefined = '';
  while (after !== undefined) {
    const rows = await runner.read('concepts/all', { after, limit: CONCEPTS_AT_ONCE });
    const concepts: ConceptView[] = rows.map(readConcept);
    yield* concepts;
    after = concepts.length < CONCEPTS_AT_ONCE ? undefined : concepts.at(-1)?.slug;
  }
}

function unique(uids: readonly ConceptUid[]): ConceptUid[] {
  return [...new Set(uids)];
}
