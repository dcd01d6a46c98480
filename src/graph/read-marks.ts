// Reading whether there is anything new.
import { z } from 'zod';
import type { GraphMarks, MarksReader } from './marks.ts';
import { PROGRESS } from './rows.ts';
import type { StatementRunner } from './statements.ts';

const MARKS: z.ZodType<GraphMarks> = z.object({
  revision: z.int(),
  layout: z.int().nullable(),
  decisions: z.int(),
  progress: z.int(),
});

export function marksReader(runner: StatementRunner): MarksReader {
  const marks = async (): Promise<GraphMarks> => {
    const [row] = await runner.read('meta/stamp', {});
    return MARKS.parse(row);
  };
  /** The stamp that was read last, and the commits when it was asked for. */
  let last: { readonly stamp: string; readonly commits: number } | undefined;
  return {
    marks,
    async stamp() {
      const commits = runner.commits();
      if (commits !== undefined && commits === last?.commits) return last.stamp;
      const { revision, layout, decisions } = await marks();
      const stamp = `${revision}.${layout ?? '-'}.${decisions}`;
      last = commits === undefined ? undefined : { stamp, commits };
      return stamp;
    },
    async findProgressAfter(progress, limit) {
      const rows = await runner.read('progress/after', { after: progress, limit });
      return rows.map((row) => PROGRESS.parse(row));
    },
  };
}
