// A text with its mentions marked by kind; each tells why it is one, and leads to its concept.
import { segmentsOf } from '../model/marks.ts';
import type { MentionMark } from '../model/mention-mark.ts';
import { kindVariable } from '../picture/palette.ts';
import {
  CARD_ID,
  explain,
  explained,
  stopExplaining,
  stopExplainingSoon,
} from '../state/explain.ts';
import { pickConcept } from '../state/pick.ts';

export function MarkedText({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks: readonly MentionMark[];
}) {
  return (
    <>
      {segmentsOf(text, marks).map(({ text: part, mark }) =>
        mark === undefined ? part : <Mention key={mark.start} mark={mark} text={part} />,
      )}
    </>
  );
}

function Mention({ mark, text }: { readonly mark: MentionMark; readonly text: string }) {
  const isExplained = explained.value?.mark === mark;
  return (
    <button
      type="button"
      class={`mention ${kindVariable(mark.kind)}`}
      aria-describedby={isExplained ? CARD_ID : undefined}
      onPointerEnter={(event) => {
        if (event.pointerType === 'mouse') explain(mark, event.currentTarget);
      }}
      onPointerLeave={(event) => {
        if (event.pointerType === 'mouse') stopExplainingSoon();
      }}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) explain(mark, event.currentTarget);
      }}
      onBlur={stopExplainingSoon}
      onClick={(event) => {
        if (isTap(event)) return explain(mark, event.currentTarget);
        stopExplaining();
        pickConcept(mark.slug);
      }}
    >
      {text}
    </button>
  );
}

/** A finger cannot hover: it is shown the card, which leads on. */
function isTap(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}
