// Answers kept while the page is open, so that going back is immediate. Nothing is kept of a question that failed.
import { ask } from './ask.ts';
import type { Operation } from './operation.ts';

const MOST_ANSWERS = 100;
const answers = new Map<string, Promise<unknown>>();

/** As `ask`; the same question is sent once. */
export function askOnce<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const key = `${operation.name} ${JSON.stringify(variables)}`;
  // What stands under this key was asked with this operation, so it has its type.
  const known = answers.get(key) as Promise<Data> | undefined;
  if (known !== undefined) return known;
  const asked = ask(operation, variables);
  answers.set(key, asked);
  asked.catch(() => answers.delete(key));
  const [oldest] = answers.keys();
  if (answers.size > MOST_ANSWERS && oldest !== undefined) answers.delete(oldest);
  return asked;
}
