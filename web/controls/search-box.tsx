// Finds a concept by any of its names: arrows choose, Enter takes, Escape closes, "/" leads here from anywhere.
import { effect, signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { COMPLETE, type CompleteQuery } from '../api/operations.ts';
import { askOnce } from '../api/remember.ts';
import { kindText } from '../model/kinds.ts';
import { loadedValue, loadFor } from '../state/loaded.ts';
import { pickConcept } from '../state/pick.ts';
import { KindDot } from './kind-dot.tsx';

type Completion = CompleteQuery['autocomplete'][number];

const typed = signal('');
const isOpen = signal(false);
const chosen = signal(0);
/** Enter was pressed before the names for what is typed had come: the first is taken when they do. */
const isAwaited = signal(false);

const completions = loadFor(
  () => (typed.value.trim() === '' ? null : { prefix: typed.value.trim() }),
  async (variables) => (await askOnce(COMPLETE, variables)).autocomplete,
);

effect(() => {
  if (!isAwaited.value || completions.value.status !== 'ready') return;
  const [first] = completions.value.value;
  isAwaited.value = false;
  if (first !== undefined) take(first.slug);
});

export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => focusOnSlash(input.current), []);
  const found = loadedValue(completions.value) ?? [];
  const isShown = isOpen.value && typed.value.trim() !== '';
  return (
    <search class="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Find a method, model, dataset, task or metric"
        aria-expanded={isShown}
        aria-controls="completions"
        aria-autocomplete="list"
        aria-activedescendant={isShown && found.length > 0 ? optionId(chosen.value) : undefined}
        placeholder="Find LoRA, ImageNet, question answering…"
        autocomplete="off"
        spellcheck={false}
        value={typed.value}
        onInput={(event) => type(event.currentTarget.value)}
        onFocus={() => {
          isOpen.value = true;
        }}
        onBlur={() => {
          isOpen.value = false;
        }}
        onKeyDown={(event) => onKey(event, found)}
      />
      <span class="key">/</span>
      {isShown && <Completions found={found} />}
    </search>
  );
}

function Completions({ found }: { readonly found: readonly Completion[] }) {
  const { status } = completions.value;
  return (
    <div class="completions">
      <div id="completions" role="listbox" aria-label="Concepts">
        {found.map((each, i) => (
          <Option key={each.slug} completion={each} index={i} />
        ))}
      </div>
      {found.length === 0 && status === 'ready' && (
        <p class="quiet">No concept is called so. Try fewer letters, or another spelling.</p>
      )}
      {status === 'failed' && <p class="quiet">{completions.value.error.message}</p>}
    </div>
  );
}

function Option({
  completion,
  index,
}: {
  readonly completion: Completion;
  readonly index: number;
}) {
  const { slug, name, kind, matched, paperCount } = completion;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the input's, which keeps the focus.
    <div
      id={optionId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={index === chosen.value}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={() => {
        chosen.value = index;
      }}
      onClick={() => take(slug)}
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

function onKey(event: KeyboardEvent, found: readonly Completion[]): void {
  switch (event.key) {
    case 'ArrowDown':
      isOpen.value = true;
      chosen.value = Math.min(chosen.value + 1, found.length - 1);
      break;
    case 'ArrowUp':
      chosen.value = Math.max(chosen.value - 1, 0);
      break;
    case 'Enter':
      takeChosen(found);
      break;
    case 'Escape':
      isOpen.value = false;
      break;
    default:
      return;
  }
  event.preventDefault();
}

/** While the names of an older text still stand there, none of them is meant. */
function takeChosen(found: readonly Completion[]): void {
  const { slug } = found[chosen.value] ?? {};
  if (completions.value.status === 'loading') isAwaited.value = true;
  else if (slug !== undefined) take(slug);
}

function type(text: string): void {
  typed.value = text;
  isAwaited.value = false;
  chosen.value = 0;
  isOpen.value = true;
}

function take(slug: string): void {
  typed.value = '';
  isOpen.value = false;
  pickConcept(slug);
}

function optionId(index: number): string {
  return `completion-${index}`;
}

function focusOnSlash(input: HTMLInputElement | null): () => void {
  const onSlash = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.matches('input, textarea');
    if (event.key !== '/' || isTyping) return;
    event.preventDefault();
    input?.focus();
  };
  addEventListener('keydown', onSlash);
  return () => removeEventListener('keydown', onSlash);
}
