// Completes the names of concepts: arrows choose, Enter takes, Escape closes.
import { kindText } from '../model/kinds.ts';
import { useAttention } from '../state/attention.ts';
import type { Completer, Completion } from '../state/completer.ts';
import { loadedValue } from '../state/loaded.ts';
import { KindDot } from './kind-dot.tsx';

export function CompletionBox({
  completer,
  label,
  placeholder,
}: {
  readonly completer: Completer;
  readonly label: string;
  readonly placeholder: string;
}) {
  const { id, typed, isOpen, chosen, completions } = completer;
  const input = useAttention<HTMLInputElement>(id);
  const found = loadedValue(completions.value) ?? [];
  const isShown = isOpen.value && typed.value.trim() !== '';
  return (
    <div class="completion-box">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && found.length > 0 ? optionId(id, chosen.value) : undefined}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        value={typed.value}
        onInput={(event) => completer.type(event.currentTarget.value)}
        onFocus={() => {
          isOpen.value = true;
        }}
        onBlur={() => {
          isOpen.value = false;
        }}
        onKeyDown={(event) => onKey(event, completer)}
      />
      {isShown && <Completions completer={completer} found={found} />}
    </div>
  );
}

function Completions({
  completer,
  found,
}: {
  readonly completer: Completer;
  readonly found: readonly Completion[];
}) {
  const loaded = completer.completions.value;
  return (
    <div class="completions">
      <div id={`${completer.id}-list`} role="listbox" aria-label="Concepts">
        {found.map((each, i) => (
          <Option key={each.slug} completer={completer} completion={each} index={i} />
        ))}
      </div>
      {found.length === 0 && loaded.status === 'ready' && (
        <p class="quiet">No concept is called so. Try fewer letters, or another spelling.</p>
      )}
      {loaded.status === 'failed' && (
        <p class="quiet">
          {loaded.error.message} {loaded.error.remedy}
        </p>
      )}
    </div>
  );
}

function Option({
  completer,
  completion,
  index,
}: {
  readonly completer: Completer;
  readonly completion: Completion;
  readonly index: number;
}) {
  const { name, kind, matched, paperCount } = completion;
  const { id, chosen } = completer;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the input's, which keeps the focus.
    <div
      id={optionId(id, index)}
      role="option"
      tabIndex={-1}
      aria-selected={index === chosen.value}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => {
        chosen.value = index;
      }}
      onClick={() => completer.take(completion)}
    >
      <KindDot kind={kind} />
      <span class="grow">
        {name}
        {matched !== name && <span class="quiet"> as “{matched}”</span>}
      </span>
      <span class="quiet">
        {kindText(kind).one} · {paperCount}
      </span>
    </div>
  );
}

function onKey(event: KeyboardEvent, completer: Completer): void {
  const { chosen, isOpen, typed, completions } = completer;
  const count = loadedValue(completions.value)?.length ?? 0;
  switch (event.key) {
    case 'ArrowDown':
      isOpen.value = true;
      chosen.value = Math.min(chosen.value + 1, count - 1);
      break;
    case 'ArrowUp':
      chosen.value = Math.max(chosen.value - 1, 0);
      break;
    case 'Enter':
      completer.takeChosen();
      break;
    case 'Escape':
      if (!isOpen.value || typed.value === '') return;
      isOpen.value = false;
      break;
    default:
      return;
  }
  event.preventDefault();
}

function optionId(id: string, index: number): string {
  return `${id}-option-${index}`;
}
