// The text of an exported log in, decisions and problems out.
import type { Decision } from '../model/decision.ts';
import type { Problem } from '../model/problem.ts';
import { isFault, parseDecision } from './decision-line.ts';

/** Empty lines are passed over; lines are counted from 1. `file` as the user named it. */
export function parseLog(
  text: string,
  file: string,
): { readonly decisions: readonly Decision[]; readonly problems: readonly Problem[] } {
  const decisions: Decision[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseDecision(line);
    if (isFault(parsed)) {
      const { message, actual } = parsed;
      const place = { file, line: index + 1 };
      problems.push({ code: 'DECISION_INVALID', severity: 'error', message, actual, place });
    } else decisions.push(parsed);
  }
  return { decisions, problems };
}
