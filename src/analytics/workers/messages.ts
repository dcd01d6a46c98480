// What passes between the pool and its threads, typed in one place: packed graphs go out, arrangements come back.
import type { Arrangement } from '../arrange.ts';
import type { WeightedGraph } from '../weighted-graph.ts';

export type ArrangeTask = WeightedGraph;
export type ArrangeResult = Arrangement;
