// How one concept leads to another: each step with its newest papers. The path stands out in the picture.
import { CompletionBox } from '../controls/completion-box.tsx';
import { readableDate } from '../model/dates.ts';
import { callAttention } from '../state/attention.ts';
import { createCompleter } from '../state/completer.ts';
import { path } from '../state/path.ts';
import { closePanel } from '../state/pick.ts';
import { change, view } from '../state/view.ts';
import { ConceptLink } from './concept-link.tsx';
import { Contents, Panel } from './panel.tsx';
import { PaperLink } from './paper-link.tsx';

type Found = Extract<typeof path.value, { status: 'ready' }>['value'];

const ends = {
  from: createCompleter('path-from', ({ slug }) => {
    change({ from: slug });
    callAttention('path-to');
  }),
  to: createCompleter('path-to', ({ slug }) => change({ to: slug })),
} as const;

export function PathPanel() {
  const { from, to } = view.value;
  return (
    <Panel label="Path" eyebrow="Path between two concepts" onClose={closePanel}>
      <section class="ends">
        <End end="from" title="From" slug={from} />
        <End end="to" title="To" slug={to} />
      </section>
      {(from === null || to === null) && (
        <p class="quiet">
          Choose two concepts: the path shows how papers lead from one to the other.
        </p>
      )}
      <Contents loaded={path.value} missing="">
        {(found) => <Steps found={found} />}
      </Contents>
    </Panel>
  );
}

function End({
  end,
  title,
  slug,
}: {
  readonly end: 'from' | 'to';
  readonly title: string;
  readonly slug: string | null;
}) {
  return (
    <div class="end">
      <span class="eyebrow">
        {title} <strong>{slug === null ? 'nothing yet' : nameOf(slug)}</strong>
      </span>
      <CompletionBox
        completer={ends[end]}
        label={`${title} which concept`}
        placeholder={slug === null ? 'Choose a concept…' : 'Choose another…'}
      />
    </div>
  );
}

/** The name once the path has told it, the slug until then. */
function nameOf(slug: string): string {
  const loaded = path.value;
  const concepts = loaded.status === 'ready' ? (loaded.value.path?.concepts ?? []) : [];
  return concepts.find((concept) => concept.slug === slug)?.name ?? slug;
}

function Steps({ found }: { readonly found: Found }) {
  const first = found.path?.concepts[0];
  return (
    <section>
      <p>{found.explanation}</p>
      {found.path !== null && first !== undefined && (
        <ol class="steps">
          <li>
            <ConceptLink concept={first} />
          </li>
          {found.path.hops.map(({ target, papers, newestPapers }) => (
            <li key={target.slug}>
              <p class="facts">
                {papers} {papers === 1 ? 'paper names' : 'papers name'} both
              </p>
              {newestPapers.map((paper) => (
                <p key={paper.key}>
                  <PaperLink paper={paper} />{' '}
                  <span class="facts">{readableDate(paper.publishedOn)}</span>
                </p>
              ))}
              <ConceptLink concept={target} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
