// decisions list: what was decided, newest first, and what became of it.
import { fatesOf } from '../../../decisions/fates.ts';
import { sentenceOf } from '../../../decisions/sentence.ts';
import { subjectsOf } from '../../../decisions/subjects.ts';
import type { Slug } from '../../../model/concept.ts';
import type { Decision } from '../../../model/decision.ts';
import { type Command, EXIT } from '../../command.ts';
import { isSet, textOption } from '../../options.ts';
import { combine, JSON_OPTION, STORE_OPTION } from '../../shared-options.ts';
import { withExistingStore } from '../../with-store.ts';

const shared = combine(STORE_OPTION, JSON_OPTION);

interface Entry {
  readonly number: number;
  /** Why it has no effect; null where it has. */
  readonly noEffect: string | null;
  readonly decision: Decision;
}

export const decisionsList: Command = {
  arguments: '',
  options: { concept: { type: 'string' }, ...shared.options },
  help: {
    concept: { value: 'SLUG', text: 'only decisions about this concept' },
    ...shared.help,
  },
  examples: ['paperloom decisions list', 'paperloom decisions list --concept lora --json'],
  run: (_positionals, options, terminal) =>
    withExistingStore(options, terminal, async (store) => {
      const { decisions } = await store.loadDecisions();
      const entries = about(textOption(options, 'concept'), entriesOf(decisions));
      for (const entry of entries.reverse()) {
        const { number, noEffect, decision } = entry;
        terminal.out(
          isSet(options, 'json')
            ? JSON.stringify({ number, noEffect, ...decision })
            : lineOf(entry),
        );
      }
      if (entries.length === 0) terminal.note('Nothing was decided.');
      return EXIT.done;
    }),
};

function entriesOf(log: readonly Decision[]): Entry[] {
  const fates = fatesOf(log);
  return log.map((decision, place) => ({
    number: place + 1,
    noEffect: fates.get(decision.id) ?? null,
    decision,
  }));
}

function about(slug: string | undefined, entries: readonly Entry[]): Entry[] {
  if (slug === undefined) return [...entries];
  const log = new Map(entries.map(({ decision }) => [decision.id, decision]));
  return entries.filter(({ decision }) => subjectsOf(decision, log).includes(slug as Slug));
}

function lineOf({ number, noEffect, decision }: Entry): string {
  const { id, at, by, why } = decision;
  const head = `${String(number).padStart(5)}  ${id}  ${at.slice(0, 10)}  ${by}: ${sentenceOf(decision)}`;
  return [head, why && `       ${why}`, noEffect && `       No effect: ${noEffect}`]
    .filter(Boolean)
    .join('\n');
}
