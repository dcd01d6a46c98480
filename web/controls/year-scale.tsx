// What the colours of years mean.
import { yearRange } from '../model/scene.ts';
import { drawing } from '../state/picture.ts';

export function YearScale() {
  const range = yearRange(drawing.value?.nodes ?? []);
  if (range === undefined) return <p class="quiet">No paper here has a date.</p>;
  return (
    <div class="year-scale">
      <span>{range.first}</span>
      <span class="ramp" aria-hidden="true" />
      <span>{range.last}</span>
      <p class="quiet">the year of a concept's first paper</p>
    </div>
  );
}
