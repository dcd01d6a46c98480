// The end of patience: the driver alone waits without end on a connection that falls silent.
import { StoreError } from '../../errors.ts';

/** What `work` gives, or StoreError after `milliseconds`; what it does later is no longer heard. */
export async function withinDeadline<T>(
  work: Promise<T>,
  milliseconds: number,
  address: string,
  during: string,
): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(timeout(milliseconds, address, during)), milliseconds);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function timeout(milliseconds: number, address: string, during: string): StoreError {
  return new StoreError(
    'STORE_TIMEOUT',
    `Neo4j at ${address} gave no answer within ${milliseconds / 1000} s (${during}).`,
    'Check that it is a Neo4j server, that it is not overloaded, and that no firewall swallows the connection.',
  );
}
