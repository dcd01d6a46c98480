// decisions ban: no paper links to a concept, whatever its text says.
import { oneArgument } from '../../decision-arguments.ts';
import { decisionCommand } from '../../decision-command.ts';

export const decisionsBan = decisionCommand(
  {
    arguments: 'CONCEPT',
    examples: ['paperloom decisions ban et-al --why "no concept at all" --preview'],
  },
  (positionals) => ({ action: 'ban', concept: oneArgument('ban', positionals) }),
);
