// A paper: title and abstract with every mention marked by its kind and explained.
import { readableDate } from '../model/dates.ts';
import { PAPER_HEADING, useAttention } from '../state/attention.ts';
import { type PaperDetails, paper } from '../state/paper.ts';
import { closePanel, closePaper } from '../state/pick.ts';
import { view } from '../state/view.ts';
import { ConceptLink } from './concept-link.tsx';
import { MarkedText } from './marked-text.tsx';
import { Contents, Panel } from './panel.tsx';
import { PaperLink } from './paper-link.tsx';

export function PaperPanel() {
  const { concept, tool, paper: key } = view.value;
  const name = tool === null ? (concept === null ? undefined : 'Concept') : 'Back';
  const back = name === undefined ? undefined : { name, act: closePaper };
  return (
    <Panel label="Paper" eyebrow="Paper" onClose={closePanel} back={back}>
      <Contents
        loaded={paper.value}
        missing={`This graph has no paper “${key ?? ''}”. Search for words of its title above.`}
      >
        {(details) => <Details details={details} />}
      </Contents>
    </Panel>
  );
}

function Details({ details }: { readonly details: PaperDetails }) {
  const { title, abstract, mentions, truncated } = details;
  const heading = useAttention<HTMLHeadingElement>(PAPER_HEADING);
  const marks = mentions.flatMap(({ concept, role, evidence }) =>
    evidence.map(({ field, displayStart, displayEnd, confidence, rule }) => ({
      field,
      start: displayStart,
      end: displayEnd,
      role,
      confidence,
      rule,
      ...concept,
    })),
  );
  const marksIn = (field: string) => marks.filter((mark) => mark.field === field);
  return (
    <article>
      <h2 ref={heading} tabIndex={-1}>
        <MarkedText text={title} marks={marksIn('TITLE')} />
      </h2>
      {details.withdrawn && (
        <p class="withdrawn">Its source took this paper back: it stands in no list and no count.</p>
      )}
      <Origin details={details} />
      <p class="abstract">
        <MarkedText text={abstract} marks={marksIn('ABSTRACT')} />
        {truncated && <span class="quiet"> (cut where the source was)</span>}
      </p>
      <section>
        <h3>Names</h3>
        <ul class="chips">
          {mentions.map(({ concept }) => (
            <li key={concept.slug}>
              <ConceptLink concept={concept} />
            </li>
          ))}
        </ul>
      </section>
      <Similar papers={details.similar} />
    </article>
  );
}

function Origin({ details }: { readonly details: PaperDetails }) {
  const { authors, organisation, publishedOn, categories } = details;
  const where = whereToRead(details);
  return (
    <div class="facts">
      {authors.length > 0 && (
        <p>
          {authors.length > 6 ? `${authors.slice(0, 5).join(', ')} and others` : authors.join(', ')}
        </p>
      )}
      <p>
        {[readableDate(publishedOn), organisation, categories.join(' ')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {where !== undefined && (
        <a href={where.url} target="_blank" rel="noreferrer">
          Read it at {where.name} ↗
        </a>
      )}
    </div>
  );
}

// Catches links that a browser may follow; refuses `javascript:` and what is no address.
const WEB_ADDRESS = /^https?:\/\//i;

function whereToRead({ arxivId, doi, url }: PaperDetails) {
  if (arxivId !== null) return { name: 'arXiv', url: `https://arxiv.org/abs/${arxivId}` };
  if (doi !== null) return { name: 'its publisher', url: `https://doi.org/${doi}` };
  return url !== null && WEB_ADDRESS.test(url) ? { name: 'its page', url } : undefined;
}

function Similar({ papers }: { readonly papers: PaperDetails['similar'] }) {
  if (papers.length === 0) return null;
  return (
    <section>
      <h3>Similar papers</h3>
      <ul class="papers">
        {papers.map(({ paper: other, sharedConcepts }) => (
          <li key={other.key}>
            <PaperLink paper={other} />
            <p class="facts">
              {readableDate(other.publishedOn)} · both name{' '}
              {sharedConcepts
                .slice(0, 4)
                .map(({ name }) => name)
                .join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
