// How long do lists, filters and searches take, beside the smallest statement there is?
import { type Asked, askAll } from './ask-all.ts';
import type { Corpus } from './corpus.ts';
import type { MeasureRow } from './measures.ts';

const papers = (where: string) => `{ papers(first: 20, where: {${where}}) { nodes { title } } }`;
const search = (text: string, where = '') =>
  `{ search(text: ${JSON.stringify(text)}, first: 20, where: {${where}}) { score paper { title } } }`;
const LLM = 'concepts: {all: ["large language model"';

/** Each is asked for its first 20 items. */
const QUESTIONS: readonly Asked[] = [
  ['papers, newest first', papers('')],
  ['papers, oldest first', '{ papers(first: 20, orderBy: OLDEST) { nodes { title } } }'],
  ['papers of a common concept', papers('concept: "large language model"')],
  ['AND of a common and a rare concept', papers(`${LLM}, "LoRA"]}`)],
  ['AND of two common concepts', papers(`${LLM}, "transformer"]}`)],
  ['AND NOT of two common concepts', papers(`${LLM}], none: ["transformer"]}`)],
  ['at least 2 of 3 concepts', papers('concepts: {any: ["LoRA", "ImageNet", "CLIP"], atLeast: 2}')],
  ['a category', papers('categories: ["cs.CL"]')],
  [
    'a common concept in a small category',
    papers('concept: "large language model", categories: ["cs.RO"]'),
  ],
  ['three datasets or more', papers('mentions: {kinds: [DATASET], atLeast: 3}')],
  ['search for a rare word', search('lora')],
  ['search for a word of half of all papers', search('model')],
  ['search for a phrase', search('"large language model"')],
  ['search for a beginning', search('mod*')],
  ['search for a common word with a rare concept', search('model', 'concept: "LoRA"')],
  [
    'search for a common word with a common concept',
    search('model', 'concept: "large language model"'),
  ],
];

export function questions(corpus: Corpus): Promise<readonly MeasureRow[]> {
  return askAll(corpus, QUESTIONS);
}
