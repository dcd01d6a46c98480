// Keeping what is planned of large decisions, a part at a time, so that a killed process goes on where it stood.
import { z } from 'zod';
import { readDecision, writeDecision } from '../decisions/decision-line.ts';
import type { DecisionReader, DecisionWriter } from './decisions.ts';
import type { StatementRunner } from './statements.ts';

type StagingKeeper = Pick<DecisionReader, 'findStaging' | 'findStagedBody'> &
  Pick<DecisionWriter, 'beginStaging' | 'saveStaged'>;

const BODY = z.object({ body: z.string() });
const STAGING = z.object({ decisions: z.array(z.string()), logLength: z.int() });

export function stagingKeeper(runner: StatementRunner): StagingKeeper {
  return {
    async findStaging() {
      const [row] = await runner.read('staging/find', {});
      if (row === undefined) return undefined;
      const { decisions, logLength } = STAGING.parse(JSON.parse(BODY.parse(row).body));
      return { decisions: decisions.map(readDecision), logLength };
    },
    async findStagedBody(slug, after) {
      const [row] = await runner.read('staging/part', { slug, after });
      return row === undefined ? undefined : BODY.parse(row).body;
    },
    async beginStaging({ decisions, logLength }) {
      const body = JSON.stringify({ decisions: decisions.map(writeDecision), logLength });
      await runner.write([
        { name: 'staging/clear', parameters: {} },
        { name: 'staging/clear-parts', parameters: {} },
        { name: 'staging/begin', parameters: { body } },
      ]);
    },
    async saveStaged(part) {
      await runner.write([{ name: 'staging/save', parameters: { ...part } }]);
    },
  };
}
