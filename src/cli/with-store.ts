// Opens the store a command works on and closes it whatever happens.
import { openStore } from '../graph/open-store.ts';
import type { GraphStore } from '../graph/store.ts';
import type { OptionValues, Terminal } from './command.ts';
import { textOption } from './options.ts';

export function storeAddress(options: OptionValues, terminal: Terminal): string {
  return textOption(options, 'store') ?? terminal.config.store;
}

export async function withStore<Result>(
  options: OptionValues,
  terminal: Terminal,
  work: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(storeAddress(options, terminal), {
    neo4j: terminal.config.neo4j,
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
