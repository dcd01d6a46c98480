// Which kinds are drawn; the legend of their colours at once.
import type { ConceptKind } from '../api/operations.ts';
import { KINDS } from '../model/kinds.ts';
import { loadedValue } from '../state/loaded.ts';
import { overview } from '../state/picture.ts';
import { change, view } from '../state/view.ts';
import { KindDot } from './kind-dot.tsx';

const ALL = KINDS.map(({ kind }) => kind);

export function KindFilter() {
  const counts = new Map(
    loadedValue(overview.value)?.stats.conceptsByKind.map(({ kind, concepts }) => [kind, concepts]),
  );
  const shown = view.value.kinds.length === 0 ? ALL : view.value.kinds;
  return (
    <fieldset class="kinds">
      <legend>Kinds</legend>
      {KINDS.map(({ kind, many, meaning }) => (
        <label key={kind} title={meaning}>
          <input
            type="checkbox"
            checked={shown.includes(kind)}
            disabled={shown.length === 1 && shown.includes(kind)}
            onChange={() => toggle(kind, shown)}
          />
          <KindDot kind={kind} />
          <span class="grow">{many}</span>
          <span class="quiet">{counts.get(kind)?.toLocaleString('en')}</span>
        </label>
      ))}
    </fieldset>
  );
}

function toggle(kind: ConceptKind, shown: readonly ConceptKind[]): void {
  const next = ALL.filter((each) => (each === kind) !== shown.includes(each));
  change({ kinds: next.length === ALL.length ? [] : next });
}
