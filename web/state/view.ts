// The view that is shown, tied to the browser's history: a change is a step that "back" undoes.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { View } from '../model/view.ts';
import { parseView, printView } from '../model/view-url.ts';

const current = signal<View>(parseView(location.search));

export const view: ReadonlySignal<View> = current;

/** What stands behind the "#" of the address: what is not sent with it. */
export const fragment = signal(location.hash);

/** The address of the view, to be shared. */
export const viewAddress = computed(() => addressOf(current.value) + fragment.value);

addEventListener('popstate', () => {
  current.value = parseView(location.search);
});

/** A fragment is no step of the history. */
effect(() => {
  if (location.hash !== fragment.value) history.replaceState(null, '', viewAddress.value);
});

/** As a step of the history; with `replace` in place of the last one, for what is dragged. */
export function change(patch: Partial<View>, { replace = false } = {}): void {
  const next = { ...current.peek(), ...patch };
  const address = addressOf(next);
  if (address !== addressOf(current.peek())) {
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }
  current.value = next;
}

/** For links: where a change would lead. */
export function addressAfter(patch: Partial<View>): string {
  return addressOf({ ...current.value, ...patch });
}

function addressOf(of: View): string {
  return `${location.pathname}${printView(of)}`;
}
