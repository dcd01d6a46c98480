// How many papers and how much strength a line needs to be drawn.
import { change, view } from '../state/view.ts';

const MOST_PAPERS = 50;

export function StrengthFilter() {
  const { minPapers, minStrength } = view.value;
  return (
    <fieldset class="sliders">
      <legend>Lines</legend>
      <label>
        <span>
          at least <output>{minPapers}</output> {minPapers === 1 ? 'paper' : 'papers'}
        </span>
        <input
          type="range"
          min={1}
          max={MOST_PAPERS}
          value={minPapers}
          aria-label="Papers a line needs"
          onChange={(event) => change({ minPapers: event.currentTarget.valueAsNumber })}
        />
      </label>
      <label title="Normalised pointwise mutual information: 0 is chance, 1 is only together">
        <span>
          strength from <output>{(minStrength / 100).toFixed(2)}</output>
        </span>
        <input
          type="range"
          min={0}
          max={80}
          step={5}
          value={minStrength}
          aria-label="Strength a line needs, as NPMI in hundredths"
          onInput={(event) =>
            change({ minStrength: event.currentTarget.valueAsNumber }, { replace: true })
          }
        />
      </label>
    </fieldset>
  );
}
