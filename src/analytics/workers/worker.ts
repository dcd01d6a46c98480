// A thread that arranges graphs, one after the other.
import { arrange as arrangeGraph } from '../arrange.ts';
import type { ArrangeResult, ArrangeTask } from './messages.ts';

/** The function that the pool calls by name. */
export function arrange(task: ArrangeTask): ArrangeResult {
  return arrangeGraph(task);
}
