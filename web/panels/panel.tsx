// The frame of a panel: heading, a way to close it, what it shows, and what it says while that is loaded or missing.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Failure } from '../controls/failure.tsx';
import { textFieldOf } from '../controls/text-field.ts';
import type { Loaded } from '../state/loaded.ts';
import { MentionCard } from './mention-card.tsx';

export function Panel({
  label,
  eyebrow,
  onClose,
  back,
  children,
}: {
  readonly label: string;
  readonly eyebrow: ComponentChildren;
  readonly onClose: () => void;
  readonly back?: { readonly name: string; readonly act: () => void } | undefined;
  readonly children: ComponentChildren;
}) {
  useEffect(() => closeOnEscape(onClose), [onClose]);
  return (
    <aside class="panel" aria-label={label}>
      <div class="panel-head">
        {back !== undefined && (
          <button type="button" class="link" onClick={back.act}>
            ← {back.name}
          </button>
        )}
        <span class="eyebrow">{eyebrow}</span>
        <button type="button" class="icon-button" aria-label="Close the panel" onClick={onClose}>
          ✕
        </button>
      </div>
      {children}
      <MentionCard />
    </aside>
  );
}

/** From anywhere on the page, but for what has a use of its own for the key: an open menu, and a field with text. */
function closeOnEscape(onClose: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const hasText = (textFieldOf(event)?.value ?? '') !== '';
    if (!hasText && document.querySelector('.menu[open]') === null) onClose();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}

/** What was loaded, or why it is not there. */
export function Contents<T>({
  loaded,
  missing,
  children,
}: {
  readonly loaded: Loaded<T | null>;
  /** Said where there is no such thing. */
  readonly missing: string;
  readonly children: (value: T) => ComponentChildren;
}) {
  if (loaded.status === 'nothing') return null;
  if (loaded.status === 'failed') return <Failure error={loaded.error} retry={loaded.retry} />;
  if (loaded.value === undefined) {
    return (
      <p class="quiet" role="status">
        Loading…
      </p>
    );
  }
  return loaded.value === null ? <p class="quiet">{missing}</p> : children(loaded.value);
}
