// The port, spoken once for all stores: each topic's methods over named statements.

import { decisionKeeper } from './keep-decisions.ts';
import { layoutKeeper } from './keep-layout.ts';
import { associationReader } from './read-associations.ts';
import { branchReader } from './read-branches.ts';
import { conceptLists } from './read-concept-lists.ts';
import { conceptReader } from './read-concepts.ts';
import { damageReader } from './read-damage.ts';
import { mentionReader } from './read-edges.ts';
import { lifeReader } from './read-lives.ts';
import { marksReader } from './read-marks.ts';
import { monthsReader } from './read-months.ts';
import { namedPapersReader } from './read-named-papers.ts';
import { paperReader } from './read-papers.ts';
import { relationReader } from './read-relations.ts';
import { similarReader } from './read-similar.ts';
import { statsReader } from './read-stats.ts';
import { traversalReader } from './read-traversal.ts';
import type { StatementRunner } from './statements.ts';
import type { GraphStore } from './store.ts';
import { graphWriter } from './write-graph.ts';

/** The store owns the runner: closing one closes the other. Methods need no `this`. */
export function graphStoreOver(runner: StatementRunner): GraphStore {
  const decisions = decisionKeeper(runner);
  return {
    address: runner.address,
    ...statsReader(runner),
    ...damageReader(runner),
    ...marksReader(runner),
    ...paperReader(runner),
    ...conceptReader(runner),
    ...conceptLists(runner),
    ...lifeReader(runner),
    ...branchReader(runner),
    ...mentionReader(runner),
    ...relationReader(runner),
    ...associationReader(runner),
    ...monthsReader(runner),
    ...namedPapersReader(runner),
    ...traversalReader(runner),
    ...similarReader(runner),
    ...layoutKeeper(runner),
    ...decisions,
    ...graphWriter(runner, decisions),
    close: () => runner.close(),
  };
}
