// A text of the user's own, and what it names. It stands in the address behind the "#", which is never sent to the server
// with the page.
import { computed, effect, signal } from '@preact/signals';
import { TAG } from '../api/operations.ts';
import { askOnce } from '../api/remember.ts';
import { loadFor } from './loaded.ts';
import { fragment, view } from './view.ts';

/** What the service takes. */
export const MOST_CHARACTERS = 20_000;
/** Longer ones make addresses that other programs cut. */
const MOST_IN_ADDRESS = 3_000;
/** Typing pauses so long before the text is asked about, in milliseconds. */
const PAUSE = 250;
const MARK = '#text=';

export const taggedText = signal(readFragment());
const settled = signal(taggedText.peek());

let pause: ReturnType<typeof setTimeout> | undefined;

export function tagText(text: string): void {
  taggedText.value = text.slice(0, MOST_CHARACTERS);
  clearTimeout(pause);
  pause = setTimeout(() => {
    settled.value = taggedText.peek();
  }, PAUSE);
}

const isShown = computed(() => view.value.tool === 'tag');

export const tagged = loadFor(
  () => (isShown.value && settled.value.trim() !== '' ? { abstract: settled.value } : null),
  async (variables) => ({
    text: variables.abstract,
    mentions: (await askOnce(TAG, variables)).extract,
  }),
);

effect(() => {
  const text = settled.value;
  const isKept = isShown.value && text !== '' && text.length <= MOST_IN_ADDRESS;
  fragment.value = isKept ? MARK + encodeURIComponent(text) : '';
});

addEventListener('popstate', () => {
  if (location.hash.startsWith(MARK)) tagText(readFragment());
});

function readFragment(): string {
  if (!location.hash.startsWith(MARK)) return '';
  try {
    return decodeURIComponent(location.hash.slice(MARK.length));
  } catch {
    return '';
  }
}
