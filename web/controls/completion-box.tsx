// Completes the names of concepts, and finds papers: arrows choose, Enter takes, Escape closes.
import { readableDate } from '../model/dates.ts';
import { kindText } from '../model/kinds.ts';
import { useAttention } from '../state/attention.ts';
import type { Completer } from '../state/completer.ts';
import type { Completion, FoundPaper, Suggestion } from '../state/suggest.ts';
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
  const { id, typed, isOpen, chosen, suggestions } = completer;
  const input = useAttention<HTMLInputElement>(id);
  const found = suggestions.value;
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
  readonly found: readonly Suggestion[];
}) {
  const names = completer.names.value;
  const concepts = found.filter(({ kind }) => kind === 'concept');
  const papers = found.slice(concepts.length);
  return (
    <div class="completions">
      <div id={`${completer.id}-list`} role="listbox" aria-label="Concepts and papers">
        <Group completer={completer} found={concepts} title="Concepts" from={0} />
        <Group completer={completer} found={papers} title="Papers" from={concepts.length} />
      </div>
      {found.length === 0 && names.status !== 'failed' && completer.isSettled.value && (
        <p class="quiet">Nothing is called so. Try fewer letters, or another spelling.</p>
      )}
      {names.status === 'failed' && (
        <p class="quiet">
          {names.error.message} {names.error.remedy}
        </p>
      )}
    </div>
  );
}

/** `from`: the number of its first among all. A title only stands where there are two groups to tell apart. */
function Group({
  completer,
  found,
  title,
  from,
}: {
  readonly completer: Completer;
  readonly found: readonly Suggestion[];
  readonly title: string;
  readonly from: number;
}) {
  if (found.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset.
    <div role="group" aria-label={title}>
      {title === 'Papers' && <p class="eyebrow">{title}</p>}
      {found.map((suggestion, i) => (
        <Option
          key={suggestion.kind === 'concept' ? suggestion.concept.slug : suggestion.paper.key}
          completer={completer}
          suggestion={suggestion}
          index={from + i}
        />
      ))}
    </div>
  );
}

function Option({
  completer,
  suggestion,
  index,
}: {
  readonly completer: Completer;
  readonly suggestion: Suggestion;
  readonly index: number;
}) {
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
      onClick={() => completer.take(suggestion)}
    >
      {suggestion.kind === 'concept' ? (
        <ConceptText concept={suggestion.concept} />
      ) : (
        <PaperText paper={suggestion.paper} />
      )}
    </div>
  );
}

function ConceptText({ concept }: { readonly concept: Completion }) {
  const { name, kind, matched, paperCount } = concept;
  return (
    <>
      <KindDot kind={kind} />
      <span class="grow">
        {name}
        {matched !== name && <span class="quiet"> as “{matched}”</span>}
      </span>
      <span class="quiet">
        {kindText(kind).one} · {paperCount.toLocaleString('en')}{' '}
        {paperCount === 1 ? 'paper' : 'papers'}
      </span>
    </>
  );
}

function PaperText({ paper: { title, publishedOn } }: { readonly paper: FoundPaper }) {
  return (
    <>
      <span class="grow clip found-paper">{title}</span>
      <span class="quiet">{readableDate(publishedOn)}</span>
    </>
  );
}

function onKey(event: KeyboardEvent, completer: Completer): void {
  const { chosen, isOpen, typed, suggestions } = completer;
  const count = suggestions.value.length;
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
