// decisions undo: an earlier decision no longer holds; undoing the undo brings it back.
import { oneArgument } from '../../decision-arguments.ts';
import { decisionCommand } from '../../decision-command.ts';

export const decisionsUndo = decisionCommand(
  {
    arguments: 'ID',
    examples: ['paperloom decisions undo 0f3c9a5d2b7e4416'],
  },
  (positionals) => ({ action: 'undo', decision: oneArgument('undo', positionals) }),
);
