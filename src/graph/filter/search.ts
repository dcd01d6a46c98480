// Full text within a filter: where few papers can fit, the search looks among these; else the newest matches are judged one by
// one until enough of them fit.
import { z } from 'zod';
import type { PageRequest, PaperQuery } from '../queries.ts';
import type { StatementRunner } from '../statements.ts';
import { coverOf } from './cover.ts';
import { costOf, holds, NOTHING_KNOWN, needsOf } from './facts.ts';
import { conditionOf, findFiltered } from './find.ts';
import { readFacts } from './read-facts.ts';

/** The newest matches that are ranked, so that a common word costs no more than a rare one. */
export const MOST_RANKED = 1_000;
/** What judging matches may cost; see costOf. */
const BUDGET = 10_000;
/** Up to so many papers that fit are looked for in the full text, which costs the more the commoner the words are. */
const FEW: PageRequest = { limit: 2_000, direction: 'forward' };

/** A match by its place; a higher score is better. */
export interface ScoredPlace {
  readonly score: number;
  readonly sortKey: string;
}

const SCORED: z.ZodType<ScoredPlace> = z.object({ score: z.number(), sortKey: z.string() });

/** In no order. `printed`: the search as the store reads it. */
export async function searchFiltered(
  runner: StatementRunner,
  printed: string,
  query: PaperQuery,
): Promise<readonly ScoredPlace[]> {
  const cover = coverOf(conditionOf(query));
  if (cover.papers <= FEW.limit) {
    const fitting = await findFiltered(runner, query, FEW);
    if (!fitting.hasMore) {
      const sortKeys = fitting.items.map(({ cursor }) => cursor);
      return sortKeys.length === 0 ? [] : searchAmong(runner, printed, sortKeys);
    }
  }
  return judgeMatches(runner, printed, query);
}

async function searchAmong(
  runner: StatementRunner,
  query: string,
  sortKeys: readonly string[],
): Promise<ScoredPlace[]> {
  const rows = await runner.read('papers/matches-among', { query, sortKeys });
  return rows.map((row) => SCORED.parse(row));
}

async function judgeMatches(
  runner: StatementRunner,
  printed: string,
  query: PaperQuery,
): Promise<ScoredPlace[]> {
  const condition = conditionOf(query);
  const needs = needsOf(condition);
  const most = BUDGET / costOf(needs);
  const fitting: ScoredPlace[] = [];
  for (let skip = 0; skip < most; skip += MOST_RANKED) {
    const parameters = { query: printed, skip, limit: MOST_RANKED };
    const rows = await runner.read('papers/matches', parameters);
    const matches = rows.map((row) => SCORED.parse(row));
    const places = matches.map(({ sortKey }) => sortKey);
    const facts = await readFacts(runner, places, needs);
    for (const match of matches) {
      const known = facts.get(match.sortKey) ?? { ...NOTHING_KNOWN, sortKey: match.sortKey };
      if (holds(condition, known)) fitting.push(match);
    }
    if (matches.length < MOST_RANKED || fitting.length >= MOST_RANKED) break;
  }
  return fitting;
}
