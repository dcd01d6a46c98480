// What takes the keyboard's focus as soon as it is on the page: whoever calls for it need not know when that is, nor where.
import { signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The name of what is called for; it may still have to be loaded. */
const called = signal<string | null>(null);

export function callAttention(name: string): void {
  called.value = name;
}

/** For the element that answers to the name. */
export function useAttention<Focused extends HTMLElement>(name: string): RefObject<Focused | null> {
  const element = useRef<Focused>(null);
  const isCalled = called.value === name;
  useLayoutEffect(() => {
    if (!isCalled || element.current === null) return;
    called.value = null;
    element.current.focus();
  }, [isCalled]);
  return element;
}

/** Of the heading of a concept's panel. */
export function headingOf(slug: string): string {
  return `concept ${slug}`;
}

/** Of a link to a paper. */
export function linkTo(key: string): string {
  return `link to ${key}`;
}

/** Of the heading of a paper's panel. */
export const PAPER_HEADING = 'paper';

/** Where the focus was when the panel opened. */
let before: Element | null = null;

/** While the panel opens, before it takes the focus. */
export function rememberFocus(): void {
  before = document.activeElement;
}

/** Once the panel has closed: back to where it was, or to the map where that is gone. */
export function returnFocus(): void {
  const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
  const element = isThere ? before : document.querySelector('.picture-canvas, .tables');
  before = null;
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}
