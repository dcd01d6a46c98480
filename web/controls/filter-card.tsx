// At the left of the picture: what the colours mean, and what is left out.
import { signal } from '@preact/signals';
import { COLOURINGS, type Colouring } from '../model/view.ts';
import { clearFilters, isFiltered } from '../state/filters.ts';
import { change, view } from '../state/view.ts';
import { CategoryFilter } from './category-filter.tsx';
import { CommunityList } from './community-list.tsx';
import { KindFilter } from './kind-filter.tsx';
import { Segments } from './segments.tsx';
import { StrengthFilter } from './strength-filter.tsx';
import { YearScale } from './year-scale.tsx';

const NAMES: Readonly<Record<Colouring, string>> = {
  kind: 'Kind',
  community: 'Community',
  year: 'Year',
};

/** Wide enough for the card to lie beside the picture. */
const isOpen = signal(matchMedia('(min-width: 48rem)').matches);

export function FilterCard() {
  return (
    <details
      class="card filters"
      open={isOpen.value}
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>Colours and filters</summary>
      <Segments
        legend="Colour by"
        choices={COLOURINGS}
        texts={NAMES}
        chosen={view.value.colouring}
        onChoose={(colouring) => change({ colouring })}
      />
      {view.value.colouring === 'year' && <YearScale />}
      <KindFilter />
      <StrengthFilter />
      <CommunityList />
      <CategoryFilter />
      {isFiltered.value && (
        <button type="button" class="button small" onClick={clearFilters}>
          Clear the filters
        </button>
      )}
    </details>
  );
}
