// A concept: what it is, in which papers and in which words, through time, and with what else.
import { LifeLine } from '../charts/life-line.tsx';
import { KindDot } from '../controls/kind-dot.tsx';
import { readableDate } from '../model/dates.ts';
import { kindText } from '../model/kinds.ts';
import { headingOf, useAttention } from '../state/attention.ts';
import { type ConceptDetails, concept } from '../state/concept.ts';
import { loadedValue } from '../state/loaded.ts';
import { closePanel } from '../state/pick.ts';
import { view } from '../state/view.ts';
import { CoOccurring } from './co-occurring.tsx';
import { ConceptActions } from './concept-actions.tsx';
import { ConceptLink } from './concept-link.tsx';
import { ConceptPapers } from './concept-papers.tsx';
import { Contents, Panel } from './panel.tsx';
import { PaperLink } from './paper-link.tsx';

export function ConceptPanel() {
  const name = loadedValue(concept.value)?.name ?? 'Concept';
  return (
    <Panel label={`About ${name}`} eyebrow="Concept" onClose={closePanel}>
      <Contents
        loaded={concept.value}
        missing={`No paper of this graph names “${view.value.concept ?? ''}”. Search for another name above.`}
      >
        {(details) => <Details details={details} />}
      </Contents>
    </Panel>
  );
}

function Details({ details }: { readonly details: ConceptDetails }) {
  return (
    <>
      <Introduction details={details} />
      <ConceptActions slug={details.slug} />
      <section>
        <h3>Through time</h3>
        <LifeLine points={details.trend.points} name={details.name} times={view.value} />
        <Since details={details} />
      </section>
      <ConceptPapers details={details} />
      <CoOccurring details={details} />
      <Related title="More general" concepts={details.broader} />
      <Related title="More special" concepts={details.narrower} />
    </>
  );
}

function Introduction({ details }: { readonly details: ConceptDetails }) {
  const { slug, name, kind, definition, aliases, paperCount } = details;
  const heading = useAttention<HTMLHeadingElement>(headingOf(slug));
  return (
    <section class="introduction">
      <h2 ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <p class="facts">
        <KindDot kind={kind} /> {kindText(kind).one} · {paperCount.toLocaleString('en')}{' '}
        {paperCount === 1 ? 'paper' : 'papers'}
      </p>
      {definition !== null && <p class="definition">{definition}</p>}
      {aliases.length > 0 && (
        <p class="quiet">
          also called {aliases.slice(0, 8).join(', ')}
          {aliases.length > 8 && ` and ${aliases.length - 8} more`}
        </p>
      )}
    </section>
  );
}

function Since({ details }: { readonly details: ConceptDetails }) {
  const { firstSeenOn, lastSeenOn, introducedBy, trend } = details;
  const beside = trend.undated + trend.yearOnly;
  const [origin] = introducedBy;
  return (
    <>
      {firstSeenOn !== null && (
        <p>
          Since <strong>{readableDate(firstSeenOn)}</strong>, most recently{' '}
          {readableDate(lastSeenOn)}.
        </p>
      )}
      {origin !== undefined && (
        <p>
          Introduced by <PaperLink paper={origin} />
        </p>
      )}
      {beside > 0 && <p class="quiet">{beside} more papers tell no month.</p>}
    </>
  );
}

function Related({
  title,
  concepts,
}: {
  readonly title: string;
  readonly concepts: ConceptDetails['broader'];
}) {
  if (concepts.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="chips">
        {concepts.map((each) => (
          <li key={each.slug}>
            <ConceptLink concept={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}
