import { expect, it } from 'vitest';
import { entryText, lexiconText, type NewEntry } from '../../src/lexicon/new-entry.ts';
import { parseEntries } from '../../src/mentions/lexicon/parse-entries.ts';

const FULL: NewEntry = {
  name: 'denoising autoencoder',
  kind: 'METHOD',
  aliases: [{ text: 'DAE', guard: 'cue' }, { text: 'denoising auto-encoding' }],
  broader: ['autoencoder'],
  guard: 'case',
  near: ['noise', 'C#, too'],
  source: 'arXiv:0801.12345',
  comments: ['seen\n twice'],
};

it('an entry is written as a person would write it', () => {
  expect(entryText(FULL)).toBe(`- name: denoising autoencoder
  kind: METHOD
  aliases: [{text: DAE, guard: cue}, denoising auto-encoding]
  broader: [autoencoder]
  guard: case
  near: [noise, "C#, too"]
  source: arXiv:0801.12345
  # seen twice
`);
});

it.each([
  'GPT-4',
  'C#',
  'C++',
  '7B',
  '1e3',
  'yes',
  'null',
  'a: b',
  'a, b',
  '[x]',
  "O'Neill's method",
  '- x',
  '"quoted"',
  'π-net',
  'x #y',
])('the name %s is read back as it was', (name) => {
  const text = lexiconText('Ours.', [
    { name, kind: 'TASK', aliases: [{ text: name }], near: [name], source: name },
  ]);
  const [entry] = parseEntries('own.yml', text, null);
  expect(entry).toMatchObject({ name, near: [name], source: name });
  expect(entry?.forms).toEqual([{ text: name }, { text: name }]);
});

it('all fields are read back', () => {
  const [entry] = parseEntries('own.yml', lexiconText('Ours.', [FULL]), null);
  expect(entry).toMatchObject({ kind: 'METHOD', broader: ['autoencoder'], near: FULL.near });
  expect(entry?.forms[1]).toEqual({ text: 'DAE', guard: 'cue' });
});
