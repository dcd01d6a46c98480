// decisions rename: another name for a concept; its address stays.
import { UsageError } from '../../../errors.ts';
import { oneArgument } from '../../decision-arguments.ts';
import { decisionCommand } from '../../decision-command.ts';
import { textOption } from '../../options.ts';

export const decisionsRename = decisionCommand(
  {
    arguments: 'CONCEPT --to NAME',
    options: { to: { type: 'string' } },
    help: { to: { value: 'NAME', text: 'what it is called from now on' } },
    examples: ['paperloom decisions rename lora --to "Low-Rank Adaptation (LoRA)"'],
  },
  (positionals, options) => {
    const name = textOption(options, 'to');
    if (name === undefined) {
      throw new UsageError(
        'INCOMPLETE_DECISION',
        'decisions rename takes --to with the new name.',
        'For example: paperloom decisions rename lora --to "Low-Rank Adaptation (LoRA)".',
      );
    }
    return { action: 'rename', concept: oneArgument('rename', positionals), name };
  },
);
