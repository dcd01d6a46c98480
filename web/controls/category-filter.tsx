// Of which arXiv categories papers count.
import { CATEGORIES } from '../model/categories.ts';
import { change, view } from '../state/view.ts';

export function CategoryFilter() {
  const { categories } = view.value;
  return (
    <details class="categories" open={categories.length > 0}>
      <summary>
        Categories{' '}
        <span class="quiet">{categories.length === 0 ? 'all' : categories.join(', ')}</span>
      </summary>
      <fieldset>
        <legend class="unseen">Categories of papers</legend>
        <p class="quiet">Only papers in these count; none chosen: all.</p>
        {CATEGORIES.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={categories.includes(id)}
              onChange={() =>
                change({
                  categories: categories.includes(id)
                    ? categories.filter((each) => each !== id)
                    : [...categories, id],
                })
              }
            />
            <span class="grow">{name}</span>
            <span class="quiet">{id}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
