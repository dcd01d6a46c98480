// A text with its mentions marked by kind; each tells why it is one, and leads to its concept.
import type { ConceptKind, Role } from '../api/operations.ts';
import { kindText } from '../model/kinds.ts';
import { type Mark, segmentsOf } from '../model/marks.ts';
import { kindVariable } from '../picture/palette.ts';
import { pickConcept } from '../state/pick.ts';

export interface MentionMark extends Mark {
  readonly slug: string;
  readonly name: string;
  readonly kind: ConceptKind;
  readonly role: Role;
  readonly confidence: number;
  readonly rule: string;
  readonly definition?: string | null;
}

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
        mark === undefined ? (
          part
        ) : (
          <button
            key={mark.start}
            type="button"
            class={`mention ${kindVariable(mark.kind)}`}
            title={explain(mark)}
            onClick={() => pickConcept(mark.slug)}
          >
            {part}
          </button>
        ),
      )}
    </>
  );
}

function explain({ name, kind, role, confidence, rule, definition }: MentionMark): string {
  return [
    `${name}, ${kindText(kind).one}${role === 'INTRODUCES' ? ', introduced here' : ''}`,
    ...(definition ? [definition] : []),
    `Found by ${rule}, ${Math.round(confidence * 100)} % sure`,
  ].join('\n');
}
