// Whether an operation was answered without a fault.
import type { ExecutionResult } from 'graphql';

/** Its data are all there is to say of it. */
export function isWhole(result: unknown): result is ExecutionResult {
  return (
    typeof result === 'object' &&
    result !== null &&
    'data' in result &&
    result.data != null &&
    !('errors' in result)
  );
}
