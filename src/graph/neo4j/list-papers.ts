// Papers of a database that knew no facets yet are put into the lists of their authors, categories and organisations.
import type { Session } from 'neo4j-driver';
import { z } from 'zod';
import { facetsOf } from '../../model/facet.ts';
import { packableObject } from './parameters.ts';
import { prepare } from './prepare.ts';
import { statementText } from './statement-texts.ts';

const LOCK = 'MATCH (g:Graph {id: 1}) SET g.locked = true';
const UNLISTED = `
  MATCH (p:Paper) WHERE NOT EXISTS { (p)-[:LISTED_UNDER]->() } AND p.key > $after
  RETURN p.key AS paper, p.sortKey AS sortKey, p.authors AS authors, p.categories AS categories,
    p.organisation AS organisation
  ORDER BY paper LIMIT 1000`;
const PAPER = z.object({
  paper: z.string(),
  sortKey: z.string(),
  authors: z.array(z.string()),
  categories: z.array(z.string()),
  organisation: z.string().nullable(),
});

/** A thousand papers a transaction, under the lock of a change: two processes may try. */
export async function listPapers(session: Session): Promise<void> {
  let after: string | undefined = '';
  while (after !== undefined) {
    const from: string = after;
    after = await session.executeWrite(async (transaction) => {
      await transaction.run(LOCK);
      const { records } = await transaction.run(UNLISTED, { after: from });
      const papers = records.map((record) => PAPER.parse(record.toObject()));
      const rows = papers.flatMap(({ paper, sortKey, ...faceted }) =>
        facetsOf(faceted).map(({ id, kind, name }) => ({ list: id, kind, name, paper, sortKey })),
      );
      const parameters = packableObject(prepare('facets/add', { rows }));
      await transaction.run(statementText('facets/add'), parameters);
      return papers.at(-1)?.paper;
    });
  }
}
