// Two to four concepts over time, as lines and as numbers.
import { signal } from '@preact/signals';
import { Lines } from '../charts/lines.tsx';
import { CompletionBox } from '../controls/completion-box.tsx';
import { readableDate } from '../model/dates.ts';
import { MOST_COMPARED } from '../model/view.ts';
import { compared, compareWith, stopComparing } from '../state/compare.ts';
import { createCompleter } from '../state/completer.ts';
import { closePanel } from '../state/pick.ts';
import { view } from '../state/view.ts';
import { ConceptLink } from './concept-link.tsx';
import { Contents, Panel } from './panel.tsx';

export type Compared = Extract<typeof compared.value, { status: 'ready' }>['value'];

const completer = createCompleter('compare', ({ slug }) => compareWith(slug));
const isShare = signal(false);

export function ComparePanel() {
  const count = view.value.compared.length;
  return (
    <Panel label="Compare" eyebrow="Compare over time" onClose={closePanel}>
      {count < MOST_COMPARED && (
        <CompletionBox
          completer={completer}
          label="Compare with which concept"
          placeholder={count === 0 ? 'Choose a concept…' : 'Add another…'}
        />
      )}
      {count === 0 && <p class="quiet">Choose two to four concepts to see them side by side.</p>}
      <Contents loaded={compared.value} missing="">
        {(trends) => <Comparison trends={trends} />}
      </Contents>
    </Panel>
  );
}

function Comparison({ trends }: { readonly trends: Compared }) {
  const series = trends.map(({ concept, points }) => ({
    key: concept.slug,
    name: concept.name,
    points: points.map(({ period, papers, share }) => ({
      period,
      value: isShare.value ? share * 100 : papers,
    })),
  }));
  return (
    <>
      <section>
        <Lines series={series} unit={isShare.value ? '% of papers' : 'papers'} />
        <label class="check">
          <input
            type="checkbox"
            checked={isShare.value}
            onChange={(event) => {
              isShare.value = event.currentTarget.checked;
            }}
          />
          as a share of all papers of the quarter
        </label>
      </section>
      <Totals trends={trends} />
    </>
  );
}

function Totals({ trends }: { readonly trends: Compared }) {
  return (
    <table class="together">
      <thead>
        <tr>
          <th scope="col">concept</th>
          <th scope="col">papers</th>
          <th scope="col">since</th>
          <th scope="col">
            <span class="unseen">remove</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {trends.map(({ concept }, i) => (
          <tr key={concept.slug}>
            <th scope="row">
              <span class={`stroke series-${i}`} aria-hidden="true" />
              <ConceptLink concept={concept} />
            </th>
            <td>{concept.paperCount}</td>
            <td>{readableDate(concept.firstSeenOn).slice(-4)}</td>
            <td>
              <button
                type="button"
                class="link"
                aria-label={`Remove ${concept.name}`}
                onClick={() => stopComparing(concept.slug)}
              >
                ✕
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
