// decisions split: some mentions of a concept count for another, which may be new.
import { UsageError } from '../../../errors.ts';
import type { AskedFilter } from '../../../graphql/decide/asked.ts';
import { kindOf, oneArgument } from '../../decision-arguments.ts';
import { decisionCommand } from '../../decision-command.ts';
import { listOption, textOption } from '../../options.ts';

export const decisionsSplit = decisionCommand(
  {
    arguments: 'CONCEPT --into CONCEPT',
    options: {
      into: { type: 'string' },
      kind: { type: 'string' },
      form: { type: 'string', multiple: true },
      'extracted-as': { type: 'string', multiple: true },
      paper: { type: 'string', multiple: true },
      beside: { type: 'string', multiple: true },
    },
    help: {
      into: { value: 'CONCEPT', text: 'where they go: a concept, or the name of a new one' },
      kind: { value: 'KIND', text: 'of a new one; default: that of the concept' },
      form: { value: 'TEXT', text: 'mentions spelled so; may be repeated' },
      'extracted-as': { value: 'KIND', text: 'mentions extracted as this kind; may be repeated' },
      paper: { value: 'KEY', text: 'mentions in this paper; may be repeated' },
      beside: { value: 'CONCEPT', text: 'mentions in papers that name this too; may be repeated' },
    },
    examples: [
      'paperloom decisions split sam --into "Sharpness-Aware Minimization" --kind METHOD --extracted-as METHOD',
      'paperloom decisions split adam --into "Adam (person)" --paper arxiv:2401.00001',
    ],
  },
  (positionals, options) => {
    const concept = oneArgument('split', positionals);
    const into = textOption(options, 'into');
    const where = filterOf(options);
    if (into === undefined || Object.keys(where).length === 0) {
      throw new UsageError(
        'INCOMPLETE_DECISION',
        'decisions split takes --into, and says which mentions: --form, --extracted-as, --paper or --beside.',
        'For example: paperloom decisions split sam --into "Sharpness-Aware Minimization" --extracted-as METHOD.',
      );
    }
    const kind = textOption(options, 'kind');
    return {
      action: 'split',
      concept,
      into,
      ...(kind !== undefined && { kind: kindOf('--kind', kind) }),
      where,
    };
  },
);

function filterOf(options: Parameters<typeof listOption>[0]): AskedFilter {
  const [forms, kinds, papers, alongside] = ['form', 'extracted-as', 'paper', 'beside'].map(
    (name) => listOption(options, name),
  );
  return {
    ...(forms?.length && { forms }),
    ...(kinds?.length && { kinds: kinds.map((kind) => kindOf('--extracted-as', kind)) }),
    ...(papers?.length && { papers }),
    ...(alongside?.length && { alongside }),
  };
}
