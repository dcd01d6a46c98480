// decisions delete: a paper leaves the graph, and is kept out when its files are read again.
import { oneArgument } from '../../decision-arguments.ts';
import { decisionCommand } from '../../decision-command.ts';

export const decisionsDelete = decisionCommand(
  {
    arguments: 'PAPER',
    examples: ['paperloom decisions delete arxiv:2106.09685 --why "taken down" --preview'],
  },
  (positionals) => ({ action: 'delete', paper: oneArgument('delete', positionals) }),
);
