// Whoever closes the panel goes on where they were when it opened.
import { computed, effect } from '@preact/signals';
import { rememberFocus, returnFocus } from './attention.ts';
import { view } from './view.ts';

/** From now on. */
export function keepFocus(): void {
  const isOpen = computed(() => {
    const { concept, paper, tool } = view.value;
    return concept !== null || paper !== null || tool !== null;
  });
  let wasOpen = false;
  effect(() => {
    if (isOpen.value && !wasOpen) rememberFocus();
    // The panel has to leave the page first.
    if (!isOpen.value && wasOpen) requestAnimationFrame(returnFocus);
    wasOpen = isOpen.value;
  });
}
