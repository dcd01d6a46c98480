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
  /** The marks that were read last, and the commits when they were asked for. */
  let last: { readonly marks: GraphMarks; readonly commits: number } | undefined;
  const marks = async (): Promise<GraphMarks> => {
    const commits = runner.commits();
    if (commits !== undefined && commits === last?.commits) return last.marks;
    const [row] = await runner.read('meta/stamp', {});
    const found = MARKS.parse(row);
    last = commits === undefined ? undefined : { marks: found, commits };
    return found;
  };
  return {
    marks,
    async stamp() {
      const { revision, layout, decisions } = await marks();
      return `${revision}.${layout ?? '-'}.${decisions}`;
    },
    async findProgressAfter(progress, limit) {
      const rows = await runner.read('progress/after', { after: progress, limit });
      return rows.map((row) => PROGRESS.parse(row));
    },
  };
}
