// Reading and writing the layout of the whole graph.
import { z } from 'zod';
import { LAYOUT_BODY, type LayoutReader, type LayoutWriter, type StoredPlace } from './layout.ts';
import { readConcept, UID } from './rows.ts';
import type { StatementRunner } from './statements.ts';
import { rowSteps } from './write-steps.ts';

const LAYOUT = z.object({ revision: z.int() });
const BODY = z.object({ body: z.string() });
const PLACE: z.ZodType<StoredPlace> = z.object({
  uid: UID,
  community: z.int(),
  pageRank: z.number(),
  x: z.number(),
  y: z.number(),
});

export function layoutKeeper(runner: StatementRunner): LayoutReader & LayoutWriter {
  return {
    async findLayout() {
      const [row] = await runner.read('layout/find', {});
      return row === undefined ? undefined : LAYOUT.parse(row);
    },
    async findLayoutBody() {
      const [row] = await runner.read('layout/communities', {});
      return row === undefined ? undefined : LAYOUT_BODY.parse(JSON.parse(BODY.parse(row).body));
    },
    async loadPlaces(uids) {
      const rows = await runner.read('layout/places', { uids: [...new Set(uids)] });
      const places = new Map(rows.map((row) => PLACE.parse(row)).map((row) => [row.uid, row]));
      return uids.map((uid) => places.get(uid));
    },
    async findMembers(community, { kinds, minPapers }, limit) {
      const parameters = { community, kinds: kinds ?? null, minPapers, limit };
      return (await runner.read('layout/members', parameters)).map(readConcept);
    },
    async saveLayout({ revision }, body, places) {
      await runner.write([
        { name: 'layout/clear-places', parameters: {} },
        ...rowSteps('layout/add-places', places),
        { name: 'layout/sign', parameters: { revision, body: JSON.stringify(body) } },
      ]);
    },
  };
}
