// Below the picture: how much of the graph is drawn, in plain words, and how to see more or less of it.
import { MOST_NODES } from '../model/view.ts';
import { loadedValue } from '../state/loaded.ts';
import { isNewerThere } from '../state/newer.ts';
import { drawing, pictures } from '../state/picture.ts';
import { change, view } from '../state/view.ts';

export function StatusLine() {
  const base = loadedValue(pictures.value)?.base;
  const drawn = drawing.value;
  if (base === undefined || drawn === undefined) return null;
  const { maxNodes, focus, opened } = view.value;
  const concepts = drawn.nodes.reduce((sum, { stands }) => sum + stands, 0);
  const total = `${base.totalNodes.toLocaleString('en')}${base.totalNodesIsLowerBound ? '+' : ''}`;
  const more = Math.min(MOST_NODES, maxNodes * 2);
  const isCut = base.nodes.length < base.totalNodes && maxNodes < MOST_NODES;
  return (
    <p class="status">
      <span title={base.truncatedBecause ?? undefined}>
        {concepts.toLocaleString('en')} of {total} concepts
        {concepts > drawn.nodes.length && ` in ${drawn.nodes.length.toLocaleString('en')} discs`} ·{' '}
        {drawn.edges.length.toLocaleString('en')} lines
        {isCut && ', the strongest'}
      </span>
      {isCut && (
        <button type="button" class="link" onClick={() => change({ maxNodes: more })}>
          Show up to {more.toLocaleString('en')}
        </button>
      )}
      {(focus.length > 0 || opened.length > 0) && (
        <button
          type="button"
          class="link"
          onClick={() => change({ focus: [], opened: [], maxNodes: 120 })}
        >
          Back to the whole map
        </button>
      )}
      {isNewerThere.value && (
        <span role="status">
          The graph has changed.{' '}
          <button type="button" class="link" onClick={() => location.reload()}>
            Load it anew
          </button>
        </span>
      )}
      {base.layout.isStale && (
        <span title="Run paperloom layout to compute places and communities again.">
          places from before the newest papers
        </span>
      )}
    </p>
  );
}
