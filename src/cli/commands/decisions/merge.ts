// decisions merge: all mentions of some concepts count for another.
import { UsageError } from '../../../errors.ts';
import { decisionCommand } from '../../decision-command.ts';
import { textOption } from '../../options.ts';

export const decisionsMerge = decisionCommand(
  {
    arguments: 'CONCEPT ... --into CONCEPT',
    options: { into: { type: 'string' } },
    help: { into: { value: 'CONCEPT', text: 'the concept that takes the others over' } },
    examples: [
      'paperloom decisions merge lora-adapter --into lora --why "the same method"',
      'paperloom decisions merge "chain of thoughts" --into chain-of-thought --preview',
    ],
  },
  (from, options) => {
    const into = textOption(options, 'into');
    if (into === undefined || from.length === 0) {
      throw new UsageError(
        'INCOMPLETE_DECISION',
        'decisions merge takes at least one concept and --into with the one that takes over.',
        'For example: paperloom decisions merge lora-adapter --into lora.',
      );
    }
    return { action: 'merge', from, into };
  },
);
