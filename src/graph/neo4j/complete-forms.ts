// Spellings of a database that completed no names yet are given the tails they are completed from.
import type { Session } from 'neo4j-driver';
import { z } from 'zod';
import { tailsOf } from '../../model/completion.ts';
import { packableObject } from './parameters.ts';

const FIND = `
  MATCH (f:Form) WHERE f.tails IS NULL
  RETURN f.uid AS uid, f.form AS form LIMIT 5000`;
const COMPLETE = `
  MATCH (g:Graph {id: 1}) SET g.locked = true
  WITH g UNWIND $rows AS row
  MATCH (f:Form {uid: row.uid, form: row.form})-[:NAMES]->(c:Concept)
  SET f.tails = row.tails
  FOREACH (tail IN row.tails |
    MERGE (t:Completion {uid: row.uid, tail: tail})
    SET t.level =
      CASE WHEN c.paperCount < 1 THEN 0 ELSE 1 + toInteger(log(c.paperCount) / log(2) + 1e-9) END
  )`;
const FORM = z.object({ uid: z.int(), form: z.string() });

/** Five thousand spellings a transaction; those done are not found again, so two processes may try. */
export async function completeForms(session: Session): Promise<void> {
  for (;;) {
    const { records } = await session.run(FIND);
    const rows = records.map((record) => {
      const { uid, form } = FORM.parse(record.toObject());
      return { uid, form, tails: tailsOf(form) };
    });
    if (rows.length === 0) return;
    await session.executeWrite((transaction) =>
      transaction.run(COMPLETE, packableObject({ rows })),
    );
  }
}
