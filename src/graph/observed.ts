// A message to a store, told to whoever listens: that it goes out, and when it was answered.
import type { StatementObserver } from './statements.ts';

/** `names`: of the statements in it. */
export async function observed<T>(
  observer: StatementObserver | undefined,
  names: readonly string[],
  send: () => Promise<T>,
): Promise<T> {
  observer?.roundTrip(names);
  const answered = observer?.begin?.(names);
  if (answered === undefined) return await send();
  try {
    const answer = await send();
    answered();
    return answer;
  } catch (error) {
    answered(error);
    throw error;
  }
}
