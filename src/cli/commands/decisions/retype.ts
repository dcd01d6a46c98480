// decisions retype: another kind for a concept, whatever papers or the lexicon say.
import { UsageError } from '../../../errors.ts';
import { KINDS } from '../../../model/concept.ts';
import { kindOf, oneArgument } from '../../decision-arguments.ts';
import { decisionCommand } from '../../decision-command.ts';
import { textOption } from '../../options.ts';

export const decisionsRetype = decisionCommand(
  {
    arguments: 'CONCEPT --kind KIND',
    options: { kind: { type: 'string' } },
    help: { kind: { value: 'KIND', text: KINDS.join(', ') } },
    examples: ['paperloom decisions retype imagenet --kind DATASET'],
  },
  (positionals, options) => {
    const kind = textOption(options, 'kind');
    if (kind === undefined) {
      throw new UsageError(
        'INCOMPLETE_DECISION',
        'decisions retype takes --kind with the new kind.',
        `For example: paperloom decisions retype imagenet --kind DATASET. Kinds: ${KINDS.join(', ')}.`,
      );
    }
    const concept = oneArgument('retype', positionals);
    return { action: 'retype', concept, kind: kindOf('--kind', kind) };
  },
);
