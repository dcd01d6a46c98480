// A planned change as the statements that write it, in the one order in which they can run.
import { type ConceptUid, KINDS, ORIGINS } from '../model/concept.ts';
import type { ConceptRow, CounterDelta, GraphChange, LinkChange, PaperRow } from './change.ts';
import type { PaperChange } from './curation-change.ts';
import { GROWTH } from './growth.ts';
import { UNDATED_CEILING } from './sort-key.ts';
import type { Parameters, Statement } from './statements.ts';

/** Rows handed over in one statement; more go in several, so that no message part grows without bound. */
const ROWS_AT_ONCE = 5_000;
/** The same for rows with whole texts. */
const TEXTS_AT_ONCE = 200;

/**
 * Empty where the change is; without the guard and its revision where it only tells progress. `pairsAtOnce`: as the runner
 * has it.
 */
export function writeSteps(change: GraphChange, pairsAtOnce = ROWS_AT_ONCE): Statement[] {
  const steps = [
    ...goneSteps(change),
    ...paperSteps(change),
    ...linkSteps(change, pairsAtOnce, change.periods),
  ];
  const progress = rowSteps('progress/save', change.progress);
  return steps.length === 0
    ? progress
    : [commitStep(change.basedOn, change.counters), ...steps, ...progress];
}

/** The guard: takes the next revision if the graph still stands where the change was planned. */
export function commitStep(basedOn: number, counters: CounterDelta): Statement {
  return { name: 'meta/commit', parameters: { basedOn, ...counters }, guard: true };
}

/** None for no rows. */
export function rowSteps(
  name: string,
  rows: readonly object[],
  atOnce: number = ROWS_AT_ONCE,
): Statement[] {
  return slices(rows, atOnce).map((slice) => ({ name, parameters: { rows: slice } }));
}

/** None for no concepts. */
export function uidSteps(
  name: string,
  uids: Iterable<ConceptUid>,
  rest: Parameters = {},
): Statement[] {
  const sorted = [...new Set(uids)].sort((x, y) => x - y);
  return slices(sorted, ROWS_AT_ONCE).map((slice) => ({
    name,
    parameters: { uids: slice, ...rest },
  }));
}

/**
 * Lets decisions, lexicon and votes say what these concepts are called. `papers`: how many the change adds to each, for a
 * concept that has no others came with its name.
 */
export function settleSteps(
  uids: Iterable<ConceptUid>,
  papers: ReadonlyMap<ConceptUid, number> = new Map(),
): Statement[] {
  const sorted = [...new Set(uids)].sort((x, y) => x - y);
  const rows = sorted.map((uid) => ({ uid, papers: papers.get(uid) ?? 0 }));
  return slices(rows, ROWS_AT_ONCE).map((slice) => ({
    name: 'concepts/settle',
    parameters: { rows: slice, kinds: [...KINDS], origins: [...ORIGINS] },
  }));
}

/** Old edges go before papers change their keys. */
export function goneSteps(change: Pick<LinkChange, 'mentionsGone' | 'movedGone'>): Statement[] {
  return [
    ...rowSteps('mentions/remove', change.mentionsGone),
    ...rowSteps('moved/remove', change.movedGone),
  ];
}

/** Papers are there before what points to them. */
export function paperSteps(change: PaperChange): Statement[] {
  return [
    ...rowSteps('facets/remove', change.facetsGone),
    ...rowSteps('papers/rekey', change.rekeyed),
    ...rowSteps('papers/upsert', change.papers.toSorted(byDay), TEXTS_AT_ONCE),
    ...rowSteps('facets/add', change.facets),
    ...rowSteps('records/upsert', change.records, TEXTS_AT_ONCE),
    ...rowSteps('papers/keys', change.keys),
    ...rowSteps('papers/remove', change.removed),
  ];
}

/** What is summed to nothing is swept; a concept may only go when its edges and votes have. */
export function linkSteps(
  change: LinkChange,
  pairsAtOnce: number,
  periods: GraphChange['periods'] = [],
): Statement[] {
  const lessSaid = change.forms.filter((form) => form.named < 0 || form.mentioned < 0);
  const lessVoted = change.votes.filter((vote) => vote.mentions < 0);
  const lessNamed = change.concepts.filter(({ papers }) => papers < 0);
  const lessOften = change.lives.filter(({ papers }) => papers < 0);
  const apart = change.relations.filter(({ papers }) => papers < 0);
  return [
    ...rowSteps('concepts/add', change.concepts),
    ...rowSteps('mentions/upsert', change.mentions),
    ...rowSteps('moved/add', change.moved),
    ...rowSteps('relations/add', change.relations, pairsAtOnce),
    ...uidSteps('concepts/find-first', uidsOf(change.mentionsGone), { undated: UNDATED_CEILING }),
    ...rowSteps('lives/add', change.lives),
    ...uidSteps('lives/sweep', uidsOf(lessOften)),
    ...growthSteps(change.lives, periods),
    ...rowSteps('forms/add', change.forms),
    ...rowSteps('votes/add', change.votes),
    ...uidSteps('forms/sweep', uidsOf(lessSaid)),
    ...uidSteps('votes/sweep', uidsOf(lessVoted)),
    ...settleSteps(uidsOf([...change.forms, ...change.votes]), papersOf(change.concepts)),
    ...uidSteps('concepts/recount', uidsOf([...change.votes, ...change.concepts])),
    ...rowSteps('relations/sweep', apart),
    ...uidSteps('concepts/sweep', uidsOf(lessNamed)),
  ];
}

/** Growth is counted back from the newest month: where that moves, the first of these settles all that is kept. */
function growthSteps(lives: LinkChange['lives'], periods: GraphChange['periods']): Statement[] {
  if (lives.length === 0 && periods.length === 0) return [];
  const uids = [...new Set(uidsOf(lives))];
  const [first = [], ...rest] = slices(uids, ROWS_AT_ONCE);
  const settle = (slice: readonly ConceptUid[]): Statement => ({
    name: 'concepts/settle-growth',
    parameters: { uids: slice, ...GROWTH },
  });
  return [
    ...rowSteps('periods/add', periods),
    settle(first),
    { name: 'meta/sign-growth', parameters: {} },
    ...rest.map(settle),
  ];
}

/** SQLite's full text is numbered by day, and takes a batch at once where its numbers rise. */
function byDay(x: PaperRow, y: PaperRow): number {
  const [a, b] = [x.dateFrom ?? '', y.dateFrom ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}

function papersOf(concepts: readonly ConceptRow[]): Map<ConceptUid, number> {
  return new Map(concepts.map(({ uid, papers }) => [uid, papers]));
}

function uidsOf(rows: readonly { readonly uid: ConceptUid }[]): ConceptUid[] {
  return rows.map(({ uid }) => uid);
}

function slices<T>(rows: readonly T[], atOnce: number): T[][] {
  const count = Math.ceil(rows.length / atOnce);
  return Array.from({ length: count }, (_, index) =>
    rows.slice(index * atOnce, (index + 1) * atOnce),
  );
}
