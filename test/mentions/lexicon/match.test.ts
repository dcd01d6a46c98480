import { describe, expect, it } from 'vitest';
import { surfaceOf } from '../../../src/mentions/candidate.ts';
import { findForms } from '../../../src/mentions/lexicon/match.ts';
import { documentOf, vocabularyOf } from '../document.ts';
import { entriesOf, lexiconOf } from './entries.ts';

const lexicon = lexiconOf(
  entriesOf(`
- {name: mixture of experts, source: x}
- {name: fine-tuning, source: x}
- {name: language model, source: x}
- {name: large language model, source: x}
- {name: CLIP, source: x}
- {name: ResNet, source: x}
`),
);

const vocabulary = vocabularyOf(lexicon);

function formsIn(text: string): string[] {
  const document = documentOf(text, '', vocabulary);
  return findForms(lexicon, document).map((form) => surfaceOf(document, form));
}

describe('a form of the lexicon', () => {
  it.each([
    ['Mixture-of-Experts layers', ['Mixture-of-Experts']],
    ['mixtures of experts', ['mixtures of experts']],
    ['finetuning or Fine tuning', ['finetuning', 'Fine tuning']],
    ['a fine-tuned model', []],
    ['large language models', ['large language models', 'language models']],
    ['a mixture, of experts', []],
    ['a mixture of (experts)', []],
    ['CLIP-guided and non-CLIP', ['CLIP', 'CLIP']],
    ['CLIP-Adapter, CLIPs, eclipse', ['CLIPs']],
    ['ResNet-50 and ResNet', ['ResNet']],
    ['CLIP-Based', ['CLIP']],
  ])('in %j', (text, forms) => {
    expect(formsIn(text)).toEqual(forms);
  });
});
