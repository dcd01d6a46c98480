// The one failure that is answered by planning again.
import { RevisionConflict } from '../errors.ts';

/** What `write` throws when its guard gives no row. */
export function revisionConflict(address: string): RevisionConflict {
  return new RevisionConflict(
    'REVISION_CONFLICT',
    `Another writer committed to ${address} since this change was planned.`,
    'Plan the change again on the current revision; let one process at a time ingest into a store.',
  );
}
