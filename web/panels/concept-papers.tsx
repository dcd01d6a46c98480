// The papers that name a concept, newest first, each with the sentence that does.
import { readableDate } from '../model/dates.ts';
import { segmentsOf } from '../model/marks.ts';
import { type ConceptDetails, canListMore, listMorePapers } from '../state/concept.ts';
import { view } from '../state/view.ts';
import { PaperLink } from './paper-link.tsx';

type PaperEdge = ConceptDetails['papers']['edges'][number];

export function ConceptPapers({ details }: { readonly details: ConceptDetails }) {
  const { papers } = details;
  const { since, until, categories } = view.value;
  const isFiltered = since !== null || until !== null || categories.length > 0;
  return (
    <section>
      <h3>
        Papers{' '}
        <span class="quiet">
          {papers.totalCount.toLocaleString('en')}
          {papers.totalCountIsLowerBound && '+'}
          {isFiltered && ' that fit the filters'}
        </span>
      </h3>
      {papers.edges.length === 0 && (
        <p class="quiet">
          {categories.length > 0
            ? 'None in these categories and months. Choose more at the left, or clear the filters.'
            : 'None in this time. Widen the window below the map.'}
        </p>
      )}
      <ol class="papers">
        {papers.edges.map((edge) => (
          <li key={edge.node.key}>
            <PaperItem edge={edge} />
          </li>
        ))}
      </ol>
      {papers.pageInfo.hasNextPage && canListMore.value && (
        <button type="button" class="button small" onClick={listMorePapers}>
          More papers
        </button>
      )}
    </section>
  );
}

function PaperItem({ edge }: { readonly edge: PaperEdge }) {
  const { node, role, sentences } = edge;
  const [first] = sentences;
  return (
    <>
      <PaperLink paper={node} />
      <p class="facts">
        {readableDate(node.publishedOn)}
        {role === 'INTRODUCES' && <span class="badge">introduces it</span>}
      </p>
      {first !== undefined && <MarkedSentence {...first} />}
    </>
  );
}

function MarkedSentence({ sentence, places }: PaperEdge['sentences'][number]) {
  const marks = places.map(({ sentenceStart: start, sentenceEnd: end }) => ({ start, end }));
  return (
    <blockquote>
      {segmentsOf(sentence, marks).map(({ text, mark }, i) =>
        // Segments of one text never change their order.
        mark === undefined ? text : <mark key={i}>{text}</mark>,
      )}
    </blockquote>
  );
}
