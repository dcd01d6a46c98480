import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_VIEW } from '../../../web/model/view.ts';
import { parseView, printView } from '../../../web/model/view-url.ts';

const slug = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const slugs = (most: number) => fc.uniqueArray(slug, { maxLength: most });
const month = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

const anyView = fc.record({
  focus: slugs(5),
  opened: fc.array(fc.record({ slug, neighbours: fc.integer({ min: 1, max: 500 }) }), {
    maxLength: 4,
  }),
  folded: slugs(4),
  kinds: fc.uniqueArray(fc.constantFrom('METHOD' as const, 'TASK' as const, 'METRIC' as const)),
  since: fc.option(month),
  until: fc.option(month),
  categories: fc.uniqueArray(fc.constantFrom('cs.CL', 'cs.LG', 'stat.ML')),
  minPapers: fc.integer({ min: 1, max: 1_000 }),
  minStrength: fc.integer({ min: 0, max: 100 }),
  maxNodes: fc.integer({ min: 1, max: 2_000 }),
  colouring: fc.constantFrom('kind' as const, 'community' as const, 'year' as const),
  form: fc.constantFrom('map' as const, 'table' as const),
  concept: fc.option(slug),
  paper: fc.option(fc.string({ minLength: 1 })),
  tool: fc.option(fc.constantFrom('path' as const, 'compare' as const, 'tag' as const)),
  from: fc.option(slug),
  to: fc.option(slug),
  compared: slugs(4),
});

describe('the address of a view', () => {
  it('is empty for the first view', () => {
    expect(printView(FIRST_VIEW)).toBe('');
  });

  it('reads well', () => {
    const view = { ...FIRST_VIEW, concept: 'lora', paper: 'arxiv:2106.09685' };
    expect(printView(view)).toBe('?concept=lora&paper=arxiv:2106.09685');
  });

  it('gives the same view again', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(printView(view))).toEqual(view);
      }),
    );
  });

  it.each(['?kind=NOVEL&since=2024-13', '?nodes=many&strength=x', '?colour=&as=song&tool=axe'])(
    'with what nobody understands (%s) is the first view',
    (address) => {
      expect(parseView(address)).toEqual(FIRST_VIEW);
    },
  );

  it('asks for no more concepts than can be drawn', () => {
    expect(parseView('?nodes=100000').maxNodes).toBe(2_000);
  });

  it('is understood whatever it holds', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (query) => {
        const view = parseView(`?${query}`);
        expect(parseView(printView(view))).toEqual(view);
      }),
      { numRuns: 40 },
    );
  });
});
