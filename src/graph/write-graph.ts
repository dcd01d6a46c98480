// Writing to the graph: what a batch needs to know beforehand, and the change it makes.
import { z } from 'zod';
import type { DecisionReader, DecisionWriter } from './decisions.ts';
import type { LayoutWriter } from './layout.ts';
import { isEmptyProbe, newIn, probeOf } from './probe.ts';
import { PROGRESS, readStoredPaper } from './rows.ts';
import type { StatementRunner } from './statements.ts';
import type { GraphWriter } from './store.ts';
import type { RelatedProbe, StoredPaper } from './stored-paper.ts';
import { syncLexicon } from './sync-lexicon.ts';
import { writeSteps } from './write-steps.ts';

const REVISION = z.object({ revision: z.int() });
const FOUND = z.object({ revision: z.int(), key: z.string().nullable() });

/** The layout is kept by keep-layout.ts, decisions by keep-decisions.ts. */
export function graphWriter(
  runner: StatementRunner,
  decisions: DecisionReader,
): Omit<GraphWriter, keyof LayoutWriter | keyof DecisionWriter> {
  return {
    findRelated: (probe) => findRelated(runner, probe),
    async apply(change) {
      const steps = writeSteps(change, runner.pairsAtOnce);
      if (steps.length === 0) return change.basedOn;
      const [first] = await runner.write(steps);
      return steps[0]?.guard === true ? REVISION.parse(first?.[0]).revision : change.basedOn;
    },
    async findProgress(input) {
      const [row] = await runner.read('progress/find', { input });
      return row === undefined ? undefined : PROGRESS.parse(row);
    },
    syncLexicon: (concepts, fingerprint) => syncLexicon(runner, decisions, concepts, fingerprint),
  };
}

/**
 * Asks until no identity is new; mostly once or twice. The revision is that of the first answer: where another writer
 * commits in between, `apply` sees it.
 */
async function findRelated(
  runner: StatementRunner,
  probe: RelatedProbe,
): Promise<{ revision: number; papers: readonly StoredPaper[] }> {
  const papers = new Map<string, StoredPaper>();
  let asked = probe;
  let next = probe;
  let revision: number | undefined;
  do {
    const rows = await runner.read('papers/related', { ...next });
    revision ??= FOUND.parse(rows[0]).revision;
    const found = rows.filter((row) => FOUND.parse(row).key !== null).map(readStoredPaper);
    for (const paper of found) papers.set(paper.key, paper);
    next = newIn(probeOf(found.flatMap(hashedRecords)), asked);
    asked = joined(asked, next);
  } while (!isEmptyProbe(next));
  return { revision, papers: [...papers.values()].sort((x, y) => (x.key < y.key ? -1 : 1)) };
}

function hashedRecords(paper: StoredPaper) {
  return paper.records.map((record, i) => ({ record, titleHash: paper.titleHashes[i] ?? '' }));
}

function joined(x: RelatedProbe, y: RelatedProbe): RelatedProbe {
  return {
    recordIds: [...x.recordIds, ...y.recordIds],
    arxiv: [...x.arxiv, ...y.arxiv],
    doi: [...x.doi, ...y.doi],
    ownIds: [...x.ownIds, ...y.ownIds],
    titleHashes: [...x.titleHashes, ...y.titleHashes],
  };
}
