// Keeping decisions: the log is read as it grows, a change of it is written in one transaction.
import { z } from 'zod';
import { readDecision } from '../decisions/decision-line.ts';
import { KINDS, type LexiconConcept, type Slug } from '../model/concept.ts';
import type { Decision } from '../model/decision.ts';
import { curationSteps } from './curation-steps.ts';
import type {
  ConcernedPaper,
  DecisionReader,
  DecisionWriter,
  NumberedDecision,
} from './decisions.ts';
import { stagingKeeper } from './keep-staging.ts';
import { listOf, PAPER_KEY, readStoredPaper, UID } from './rows.ts';
import type { Row, StatementRunner } from './statements.ts';

const COUNT = z.object({ revision: z.int(), decisions: z.int() });
const ENTRY = z.object({ number: z.int(), body: z.string() });
const REVISION = z.object({ revision: z.int() });
const STATE = z.object({
  sortKey: z.string(),
  textHash: z.string(),
  viewHash: z.string(),
  fingerprint: z.string(),
  keys: listOf(PAPER_KEY),
});
const CONCERNED: z.ZodType<ConcernedPaper> = STATE.extend({
  key: PAPER_KEY,
  dateFrom: z.string().nullable(),
  dateTo: z.string().nullable(),
  title: z.string(),
  abstract: z.string(),
  mentions: z.string(),
});
const OF = z.object({ of: UID });
const LISTED = z.object({ uid: UID });
const KEPT = z.object({ entries: z.string() });
const SLUG = z.string().transform((slug) => slug as Slug);
const ENTRIES = z.array(
  z.object({
    slug: SLUG,
    name: z.string(),
    kind: z.enum(KINDS),
    aliases: z.array(z.string()),
    broader: z.array(SLUG),
    definition: z.string().exactOptional(),
    source: z.string(),
  }),
);
const DECISIONS_AT_ONCE = 5_000;
/** Above all numbers of decisions. */
const NO_NUMBER = Number.MAX_SAFE_INTEGER;

export function decisionKeeper(runner: StatementRunner): DecisionReader & DecisionWriter {
  let known: readonly Decision[] = [];
  return {
    async loadDecisions() {
      const [row] = await runner.read('decisions/count', {});
      const { revision, decisions } = COUNT.parse(row);
      const base = known;
      // Asked twice at once, both append the same to the same.
      if (decisions > base.length) known = [...base, ...(await readAfter(runner, base.length))];
      return {
        revision,
        decisions: known.length === decisions ? known : known.slice(0, decisions),
      };
    },
    async findDecisions({ before = NO_NUMBER, limit }) {
      return (await runner.read('decisions/before', { before, limit })).map(readEntry);
    },
    async loadDecisionsAbout(uids, { before = NO_NUMBER, limit }) {
      const parameters = { uids: [...new Set(uids)], before, limit };
      const rows = await runner.read('decisions/about', parameters);
      const groups = Map.groupBy(rows, (row) => OF.parse(row).of);
      return uids.map((uid) => (groups.get(uid) ?? []).map(readEntry));
    },
    async findConcerned(uid, stretch, limit) {
      const rows = await runner.read('decisions/concerned', { uid, ...stretch, limit });
      return rows.map((row) => CONCERNED.parse(row));
    },
    async findPapersCalled({ keys, recordIds }) {
      const rows = await runner.read('papers/called', { keys, recordIds });
      return rows.map(readStoredPaper);
    },
    async loadConcernedStates(uid, stretch) {
      const rows = await runner.read('decisions/concerned-states', { uid, ...stretch });
      return rows.map((row) => STATE.parse(row));
    },
    async loadKeptLexicon() {
      const listed = await runner.read('lexicon/listed', {});
      const [kept] = await runner.read('lexicon/kept', {});
      return { entries: entriesOf(kept), listed: listed.map((row) => LISTED.parse(row).uid) };
    },
    ...stagingKeeper(runner),
    async curate(change) {
      const [first] = await runner.write(curationSteps(change, runner.pairsAtOnce));
      return REVISION.parse(first?.[0]).revision;
    },
  };
}

function readEntry(row: Row): NumberedDecision {
  const { number, body } = ENTRY.parse(row);
  return { number, decision: readDecision(body) };
}

async function readAfter(runner: StatementRunner, known: number): Promise<Decision[]> {
  const decisions: Decision[] = [];
  for (;;) {
    const after = known + decisions.length;
    const rows = await runner.read('decisions/after', { after, limit: DECISIONS_AT_ONCE });
    decisions.push(...rows.map((row) => readDecision(ENTRY.parse(row).body)));
    if (rows.length < DECISIONS_AT_ONCE) return decisions;
  }
}

function entriesOf(kept: Row | undefined): readonly LexiconConcept[] | undefined {
  return kept === undefined ? undefined : ENTRIES.parse(JSON.parse(KEPT.parse(kept).entries));
}
