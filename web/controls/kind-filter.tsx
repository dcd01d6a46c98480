// Which kinds are drawn; the legend of their colours at once.
import type { ConceptKind } from '../api/operations.ts';
import { KINDS } from '../model/kinds.ts';
import { loadedValue } from '../state/loaded.ts';
import { overview, wholeDrawing } from '../state/picture.ts';
import { change, view } from '../state/view.ts';
import { KindDot } from './kind-dot.tsx';

const ALL = KINDS.map(({ kind }) => kind);

export function KindFilter() {
  const nodes = wholeDrawing.value?.nodes;
  const drawn = Map.groupBy(nodes ?? [], ({ kind }) => kind);
  const all = new Map(
    loadedValue(overview.value)?.stats.conceptsByKind.map(({ kind, concepts }) => [kind, concepts]),
  );
  const shown = view.value.kinds.length === 0 ? ALL : view.value.kinds;
  return (
    <fieldset class="kinds">
      <legend>Kinds drawn</legend>
      {KINDS.map(({ kind, many, meaning }) => (
        <label
          key={kind}
          title={`${meaning}; ${(all.get(kind) ?? 0).toLocaleString('en')} in the whole graph`}
        >
          <input
            type="checkbox"
            checked={shown.includes(kind)}
            disabled={shown.length === 1 && shown.includes(kind)}
            onChange={() => toggle(kind, shown)}
          />
          <KindDot kind={kind} />
          <span class="grow">{many}</span>
          <span class="quiet">
            {nodes !== undefined && shown.includes(kind) && (drawn.get(kind)?.length ?? 0)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function toggle(kind: ConceptKind, shown: readonly ConceptKind[]): void {
  const next = ALL.filter((each) => (each === kind) !== shown.includes(each));
  change({ kinds: next.length === ALL.length ? [] : next });
}
