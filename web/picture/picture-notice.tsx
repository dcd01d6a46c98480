// What is said where there is nothing to draw: loading, a trouble, or an empty view, each with what to do.
import { Failure } from '../controls/failure.tsx';
import { clearFilters } from '../state/filters.ts';
import type { Loaded } from '../state/loaded.ts';
import { loadedValue } from '../state/loaded.ts';
import { overview } from '../state/picture.ts';

export function PictureNotice({
  loaded,
  isEmpty,
}: {
  readonly loaded: Loaded<unknown>;
  readonly isEmpty: boolean;
}) {
  if (loaded.status === 'failed') {
    return (
      <div class="notice">
        <Failure error={loaded.error} retry={loaded.retry} />
      </div>
    );
  }
  if (loaded.status === 'loading') {
    return isEmpty ? (
      <p class="notice quiet" role="status">
        Drawing the map…
      </p>
    ) : (
      <div class="busy" role="status" aria-label="Drawing" />
    );
  }
  return isEmpty ? <EmptyNotice /> : null;
}

function EmptyNotice() {
  const stats = loadedValue(overview.value)?.stats;
  if (stats?.papers === 0) {
    return (
      <div class="notice">
        <h2>No papers yet</h2>
        <p>
          Read some with <code>npx paperloom ingest FILE</code>, then reload this page.
        </p>
      </div>
    );
  }
  return (
    <div class="notice">
      <h2>Nothing fits these filters</h2>
      <p>Ask for fewer papers, a weaker strength, more kinds or categories, or a longer time.</p>
      <button type="button" class="button" onClick={clearFilters}>
        Clear the filters
      </button>
    </div>
  );
}
