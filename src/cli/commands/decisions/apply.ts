// decisions apply: appends the decisions of a file to the log, those that it holds already left out.

import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { type CurateOutcome, curate } from '../../../curate.ts';
import { parseLog } from '../../../decisions/parse-log.ts';
import { UsageError } from '../../../errors.ts';
import { type Command, EXIT, type Terminal } from '../../command.ts';
import { oneArgument } from '../../decision-arguments.ts';
import { isSet } from '../../options.ts';
import { problemText } from '../../problem-text.ts';
import { combine, JSON_OPTION, STORE_OPTION } from '../../shared-options.ts';
import { withStore } from '../../with-store.ts';

export const decisionsApply: Command = {
  arguments: 'FILE|-',
  ...combine(STORE_OPTION, JSON_OPTION),
  examples: [
    'paperloom decisions apply decisions.jsonl',
    'paperloom decisions export --store a.db | paperloom decisions apply - --store b.db',
  ],
  run: async (positionals, options, terminal) => {
    const file = oneArgument('apply', positionals);
    const { decisions, problems } = parseLog(await readLog(file, terminal), file);
    for (const problem of problems) terminal.note(problemText(problem));
    if (problems.length > 0) {
      terminal.note(`Nothing was applied: ${problems.length} lines are no decisions.`);
      return EXIT.problems;
    }
    return await withStore(options, terminal, async (store) => {
      const outcome = await curate(store, decisions);
      terminal.out(
        isSet(options, 'json')
          ? JSON.stringify({ read: decisions.length, ...countsOf(outcome) })
          : outcomeText(decisions.length, outcome),
      );
      for (const { id, reason } of outcome.idle) terminal.note(`${id} has no effect: ${reason}`);
      return EXIT.done;
    });
  },
};

async function readLog(file: string, terminal: Terminal): Promise<string> {
  if (file === '-') return await textOf(Readable.from(terminal.stdin));
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      'CANNOT_READ',
      `The file ${JSON.stringify(file)} cannot be read.`,
      'Give a file that paperloom decisions export wrote, or - for standard input.',
      error,
    );
  }
}

function countsOf({ added, papers, idle, revision }: CurateOutcome) {
  return { added: added.length, idle: idle.length, papers, revision };
}

function outcomeText(read: number, { added, papers }: CurateOutcome): string {
  const known = read - added.length;
  return `${added.length} decisions added${known > 0 ? `, ${known} were there already` : ''}: ${papers} papers link otherwise.`;
}
