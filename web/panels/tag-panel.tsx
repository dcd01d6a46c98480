// Tag my text: an abstract of the user's own with its mentions, while it is typed. Nothing of it is stored.

import { useAttention } from '../state/attention.ts';
import { closePanel } from '../state/pick.ts';
import { MOST_CHARACTERS, tagged, taggedText, tagText } from '../state/tag.ts';
import { MarkedText } from './marked-text.tsx';
import { Contents, Panel } from './panel.tsx';

const EXAMPLE =
  'We fine-tune LLaMA with LoRA on instructions and compare it with full fine-tuning. On GSM8K and MMLU our adapter, TinyWeave, comes within a point of accuracy at a tenth of the memory.';

export function TagPanel() {
  const field = useAttention<HTMLTextAreaElement>('tag');
  return (
    <Panel label="Tag my text" eyebrow="Tag my text" onClose={closePanel}>
      <section>
        <label for="text-to-tag">
          Paste an abstract: what it names is marked below. Nothing is stored.
        </label>
        <textarea
          ref={field}
          id="text-to-tag"
          rows={8}
          maxLength={MOST_CHARACTERS}
          value={taggedText.value}
          onInput={(event) => tagText(event.currentTarget.value)}
        />
        {taggedText.value === '' && (
          <button type="button" class="button small" onClick={() => tagText(EXAMPLE)}>
            Try an example
          </button>
        )}
      </section>
      <Contents loaded={tagged.value} missing="">
        {({ text, mentions }) => (
          <section aria-live="polite">
            <h3>
              {mentions.length === 0
                ? 'It names nothing that is known'
                : `${new Set(mentions.map(({ slug }) => slug)).size} concepts`}
            </h3>
            <p class="abstract tagged">
              <MarkedText text={text} marks={mentions} />
            </p>
          </section>
        )}
      </Contents>
    </Panel>
  );
}
