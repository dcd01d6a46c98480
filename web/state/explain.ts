// Which mention is explained: the one that the pointer rests on, that has the focus, or that was tapped.
import { signal } from '@preact/signals';
import type { MentionMark } from '../model/mention-mark.ts';

export interface Explained {
  readonly mark: MentionMark;
  /** The mention on the page. */
  readonly element: HTMLElement;
}

export const explained = signal<Explained | undefined>(undefined);

/** Of the card, for what it describes. */
export const CARD_ID = 'mention-card';

/** The pointer may leave the mention for the card, in milliseconds. */
const GRACE = 180;
let leaving: ReturnType<typeof setTimeout> | undefined;

export function explain(mark: MentionMark, element: HTMLElement): void {
  keepExplaining();
  explained.value = { mark, element };
}

export function keepExplaining(): void {
  clearTimeout(leaving);
}

export function stopExplaining(): void {
  keepExplaining();
  explained.value = undefined;
}

/** Unless the pointer comes back. */
export function stopExplainingSoon(): void {
  keepExplaining();
  leaving = setTimeout(stopExplaining, GRACE);
}
