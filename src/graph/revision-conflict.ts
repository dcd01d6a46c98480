// The one failure that is answered by planning again.
import { RevisionConflict } from '../errors.ts';

/** What `write` throws when its guard gives no row. */
export function revisionConflict(address: string): RevisionConflict {
  return new RevisionConflict(
    'REVISION_CONFLICT',
    `Another writer committed to ${address} since this change was planned.`,
    'Run this again when the other process has finished: one at a time writes faster.',
  );
}
