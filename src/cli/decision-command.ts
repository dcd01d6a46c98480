// What the commands that decide share: who and why, a preview, and how the outcome is told.
import { GraphQLError } from 'graphql';
import { sentenceOf } from '../decisions/sentence.ts';
import { UsageError } from '../errors.ts';
import type { AskedDecision } from '../graphql/decide/asked.ts';
import { decide, type MadeDecision, preview, type Signing } from '../graphql/decide/decide.ts';
import type { DecisionPreview } from '../graphql/decide/preview.ts';
import { createLoaders } from '../graphql/loaders.ts';
import { authorOf } from './author-of.ts';
import { type Command, EXIT, type OptionValues } from './command.ts';
import { isSet, textOption } from './options.ts';
import { combine, JSON_OPTION, STORE_OPTION } from './shared-options.ts';
import { withExistingStore } from './with-store.ts';

const SIGNING = {
  options: {
    by: { type: 'string' },
    why: { type: 'string' },
    preview: { type: 'boolean' },
  },
  help: {
    by: { value: 'NAME', text: 'who decides; default: the user of this machine' },
    why: { value: 'TEXT', text: 'the reason, kept with the decision' },
    preview: { text: 'tell which links would change, and change nothing' },
  },
} as const;

const shared = combine(SIGNING, STORE_OPTION, JSON_OPTION);
/** Links of a preview that are shown to a person. */
const LINKS_SHOWN = 10;

/** `asked` reads what is asked; it throws UsageError. Concepts are called by slug or by name. */
export function decisionCommand(
  own: Pick<Command, 'arguments' | 'examples'> & Partial<Pick<Command, 'options' | 'help'>>,
  asked: (positionals: readonly string[], options: OptionValues) => AskedDecision,
): Command {
  return {
    arguments: own.arguments,
    options: { ...own.options, ...shared.options },
    help: { ...own.help, ...shared.help },
    examples: own.examples,
    run: (positionals, options, terminal) => {
      const content = asked(positionals, options);
      const signing = signingOf(options);
      return withExistingStore(options, terminal, async (store) => {
        const context = { store, loaders: createLoaders(store) };
        const isJson = isSet(options, 'json');
        if (isSet(options, 'preview')) {
          const told = await asUsage(preview(content, signing, context));
          terminal.out(isJson ? JSON.stringify(told) : previewText(told));
        } else {
          if ((await store.findStaging()) !== undefined) {
            terminal.note('First a decision is finished that was interrupted.');
          }
          const made = await asUsage(decide(content, signing, context));
          terminal.out(isJson ? JSON.stringify(made) : madeText(made));
        }
        return EXIT.done;
      });
    },
  };
}

function signingOf(options: OptionValues): Signing {
  return { by: authorOf(options), at: new Date(), why: textOption(options, 'why') };
}

/** What a client of the service is told with a code, a user of the command line is told as a slip in what was typed. */
async function asUsage<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const code = String(error.extensions['code']);
    const remedy =
      'See paperloom decisions --help; paperloom decisions list shows what was decided.';
    throw new UsageError(code, error.message, remedy, error);
  }
}

function madeText({ number, decision, papers }: MadeDecision): string {
  return [
    `${sentenceOf(decision)}: ${papers} papers link otherwise.`,
    `Decision ${number}. To take it back: paperloom decisions undo ${decision.id}`,
  ].join('\n');
}

function previewText({
  decision,
  papers,
  linksRemoved,
  linksAdded,
  pairs,
  concepts,
  links,
}: DecisionPreview): string {
  const changes = concepts.map(
    ({ slug, name, nameAfter, kind, kindAfter, papersBefore, papersAfter }) =>
      `  ${slug}: ${papersBefore} -> ${papersAfter} papers${arrow(name, nameAfter)}${arrow(kind, kindAfter)}`,
  );
  const shown = links
    .slice(0, LINKS_SHOWN)
    .map(({ key, removed, added }) =>
      [`  ${key}`, ...removed.map((slug) => `-${slug}`), ...added.map((slug) => `+${slug}`)].join(
        ' ',
      ),
    );
  const rest = papers > shown.length ? [`  and ${papers - shown.length} more`] : [];
  return [
    `${sentenceOf(decision)}, if you so decide: ${papers} papers link otherwise,`,
    `${linksRemoved} links go, ${linksAdded} come, ${pairs} pairs change. Nothing was changed.`,
    ...changes,
    ...shown,
    ...rest,
  ].join('\n');
}

function arrow(before: string | null, after: string | null): string {
  return before === after ? '' : `, ${before ?? 'nothing'} -> ${after ?? 'nothing'}`;
}
