// A view with all that is found out about it only when a client asks, each thing once.
import type { Count } from '../../graph/queries.ts';
import { type Counted, counted } from '../connections.ts';
import type { GraphQLContext } from '../context.ts';
import { arrangeView, type LayoutSource, type ViewLayout } from './arrange-view.ts';
import { communitiesOf, type ViewCommunities } from './communities-of.ts';
import type { View } from './view.ts';

export interface DrawnView {
  readonly view: View;
  /** Communities stand for their concepts: there are no nodes. */
  readonly isFolded: boolean;
  readonly total: Counted;
  layout(): Promise<ViewLayout>;
  communities(): Promise<ViewCommunities>;
}

export function drawView(
  view: View,
  source: LayoutSource,
  count: () => Promise<Count>,
  context: GraphQLContext,
): DrawnView {
  const layout = once(() => arrangeView(view, source, context));
  return {
    view,
    isFolded: false,
    total: counted(count),
    layout,
    communities: once(async () => communitiesOf(view, (await layout()).places)),
  };
}

export function once<T>(find: () => Promise<T>): () => Promise<T> {
  let finding: Promise<T> | undefined;
  return () => {
    finding ??= find();
    return finding;
  };
}
