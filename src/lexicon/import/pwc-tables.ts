// Items of evaluation-tables.json in, their tasks, datasets and metrics out.
import { z } from 'zod';
import type { ForeignConcept } from './foreign.ts';

const SCOREBOARD = z.object({
  dataset: z.string().min(1),
  sota: z.object({ metrics: z.array(z.string()).nullish() }).nullish(),
});

/** A task with its leaderboards; subtasks are tasks again. */
export const TABLE = z.object({
  task: z.string().min(1),
  synonyms: z.array(z.string()).nullish(),
  datasets: z.array(SCOREBOARD),
  get subtasks(): z.ZodType<readonly Table[] | null | undefined> {
    return z.array(TABLE).nullish();
  },
});

export interface Table {
  readonly task: string;
  readonly synonyms?: readonly string[] | null | undefined;
  readonly datasets: readonly z.infer<typeof SCOREBOARD>[];
  readonly subtasks?: readonly Table[] | null | undefined;
}

/** Leaderboards that must use a metric: most columns are one table's own. */
const TABLES_OF_METRIC = 3;
const NEAR = 5;

/** Tasks first, then datasets and metrics by their first leaderboard. */
export function tablesOf(tables: readonly Table[]): ForeignConcept[] {
  const tasks: ForeignConcept[] = [];
  const tasksOf = new Map<string, Set<string>>();
  const uses = new Map<string, number>();
  const visit = ({ task, synonyms, datasets, subtasks }: Table, above: readonly string[]): void => {
    tasks.push({ name: task, kind: 'TASK', aliases: synonyms ?? [], broader: above, near: [] });
    for (const { dataset, sota } of datasets) {
      tasksOf.set(dataset, (tasksOf.get(dataset) ?? new Set()).add(task.toLowerCase()));
      for (const metric of sota?.metrics ?? []) uses.set(metric, (uses.get(metric) ?? 0) + 1);
    }
    for (const subtask of subtasks ?? []) visit(subtask, [task]);
  };
  for (const table of tables) visit(table, []);
  const datasets = [...tasksOf].map(([name, of]) => ({
    ...bare(name),
    kind: 'DATASET' as const,
    near: [...of].slice(0, NEAR),
  }));
  const metrics = [...uses].filter(([, count]) => count >= TABLES_OF_METRIC);
  return [
    ...tasks,
    ...datasets,
    ...metrics.map(([name]) => ({ ...bare(name), kind: 'METRIC' as const })),
  ];
}

function bare(name: string) {
  return { name, aliases: [], broader: [], near: [] };
}
