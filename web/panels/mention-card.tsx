// Why a name is marked: a card beside the mention that the pointer, the keyboard or a tap is at. Escape takes it away.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { KindDot } from '../controls/kind-dot.tsx';
import { kindText } from '../model/kinds.ts';
import type { MentionMark } from '../model/mention-mark.ts';
import { ruleText } from '../model/rule-text.ts';
import {
  CARD_ID,
  type Explained,
  explained,
  keepExplaining,
  stopExplaining,
  stopExplainingSoon,
} from '../state/explain.ts';
import { pickConcept } from '../state/pick.ts';

/** Between the mention and the card, and between the card and the window's edge, in pixels. */
const GAP = 6;

export function MentionCard() {
  const shown = explained.value;
  return shown === undefined ? null : <Card key={shown.mark.start} shown={shown} />;
}

function Card({ shown }: { readonly shown: Explained }) {
  const card = useRef<HTMLDivElement>(null);
  const { mark, element } = shown;
  useLayoutEffect(() => {
    if (card.current !== null) placeBy(card.current, element);
  }, [element]);
  // Before anyone can see it: a key pressed at once would else be the panel's.
  useLayoutEffect(leaveWithThePage, []);
  const { name, kind, role, definition, paperCount } = mark;
  return (
    <div
      ref={card}
      id={CARD_ID}
      class="mention-card"
      role="tooltip"
      onPointerEnter={keepExplaining}
      onPointerLeave={stopExplainingSoon}
    >
      <p class="mention-card-name">{name}</p>
      <p class="facts">
        <KindDot kind={kind} /> {kindText(kind).one}
        {role === 'INTRODUCES' && ' · introduced here'}
        {paperCount !== undefined &&
          ` · ${paperCount.toLocaleString('en')} ${paperCount === 1 ? 'paper' : 'papers'}`}
      </p>
      {definition && <p class="mention-card-definition">{definition}</p>}
      <Reason mark={mark} />
      <button
        type="button"
        class="link"
        tabIndex={-1}
        onClick={() => {
          stopExplaining();
          pickConcept(mark.slug);
        }}
      >
        About {name}
      </button>
    </div>
  );
}

function Reason({ mark: { confidence, rule } }: { readonly mark: MentionMark }) {
  return (
    <>
      <p class="mention-card-reason">
        Found as {ruleText(rule)} <span class="quiet">({rule})</span>
      </p>
      <p class="mention-card-sure">
        <span class="meter" style={{ '--share': confidence }} aria-hidden="true" />
        {confidence > 0.99 ? 'more than 99' : Math.round(confidence * 100)} % sure
      </p>
    </>
  );
}

/** Below the mention's first line, above it where there is no room, and never over the window's edge. */
function placeBy(card: HTMLElement, element: HTMLElement): void {
  const [line] = element.getClientRects();
  if (line === undefined) return;
  const { width, height } = card.getBoundingClientRect();
  const hasRoomBelow = line.bottom + GAP + height < innerHeight;
  const top = hasRoomBelow ? line.bottom + GAP : Math.max(GAP, line.top - GAP - height);
  const left = Math.max(GAP, Math.min(line.left, innerWidth - width - GAP));
  card.style.top = `${top}px`;
  card.style.left = `${left}px`;
}

/** It would stay where the mention no longer is. Escape is the card's first, the panel's after. */
function leaveWithThePage(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    stopExplaining();
  };
  const onPointer = ({ target }: PointerEvent) => {
    const isOfMention = target instanceof Element && target.closest('.mention, .mention-card');
    if (!isOfMention) stopExplaining();
  };
  const opened = new AbortController();
  const options = { capture: true, signal: opened.signal };
  addEventListener('keydown', onKey, options);
  addEventListener('pointerdown', onPointer, options);
  for (const name of ['scroll', 'resize', 'popstate'] as const) {
    addEventListener(name, stopExplaining, options);
  }
  return () => opened.abort();
}
