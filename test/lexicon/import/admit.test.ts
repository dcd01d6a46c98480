// What of another vocabulary becomes an entry, under which name and guard, and why the rest does not.
import { describe, expect, it } from 'vitest';
import { admit } from '../../../src/lexicon/import/admit.ts';
import type { ForeignConcept } from '../../../src/lexicon/import/foreign.ts';
import { knownIn } from '../../../src/lexicon/known.ts';
import { lexiconText } from '../../../src/lexicon/new-entry.ts';
import { findUserFaults } from '../../../src/mentions/lexicon/check.ts';
import { findTaken, findWarnings } from '../../../src/mentions/lexicon/find-warnings.ts';
import { parseEntries } from '../../../src/mentions/lexicon/parse-entries.ts';
import { entriesOf, lexiconOf } from '../../mentions/lexicon/entries.ts';

const SHIPPED = entriesOf(
  '- {name: Segment Anything, aliases: [SAM], source: x}\n- {name: segmentation, source: x}',
);

function concept(name: string, more: Partial<ForeignConcept> = {}): ForeignConcept {
  return { name, kind: 'METHOD', aliases: [], broader: [], near: [], ...more };
}

function admitted(...concepts: ForeignConcept[]) {
  const settings = {
    source: 'ours',
    known: knownIn(lexiconOf(SHIPPED)),
    isGeneric: (name: string) => name === 'training',
    minPapers: 2,
  };
  const result = admit(concepts, settings);
  const entries = parseEntries('own.yml', lexiconText('Ours.', result.entries), null);
  const problems = [
    ...findUserFaults(SHIPPED, entries),
    ...findWarnings(entries),
    ...findTaken(SHIPPED, entries),
  ];
  expect(problems).toEqual([]);
  return result;
}

const reasons = (...concepts: ForeignConcept[]) =>
  admitted(...concepts).leftOut.map(({ reason, detail }) => [reason, ...(detail ? [detail] : [])]);

describe('what is left out', () => {
  it.each([
    ['is known under another spelling', concept('segment-anything'), ['known', 'Segment Anything']],
    [
      'is known by its full name',
      concept('SA', { aliases: ['Segment Anything'] }),
      ['known', 'Segment Anything'],
    ],
    ['is known, with nothing but a short name', concept('SAM'), ['known', 'Segment Anything']],
    ['is a general word', concept('training'), ['generic']],
    ['is used by too few', concept('zigzag', { papers: 1 }), ['rare', '1 papers']],
    ['is a description', concept('CIFAR-10, 40% labels'), ['nameless']],
    ['is a sign', concept('1x1'), ['nameless']],
    ['is a sentence', concept('a b c d e f g h'), ['nameless']],
  ])('%s', (_, given, reason) => {
    expect(reasons(given)).toEqual([reason]);
  });

  it('comes twice: the more used one stays', () => {
    const { entries, leftOut } = admitted(
      concept('zig zag', { papers: 3 }),
      concept('Zig-Zags', { papers: 9, kind: 'TASK' }),
    );
    expect(entries).toMatchObject([{ name: 'Zig-Zags', kind: 'TASK' }]);
    expect(leftOut).toEqual([{ name: 'zig zag', reason: 'twice', detail: 'Zig-Zags' }]);
  });
});

it('two names with one slug are one concept', () => {
  const { entries, leftOut } = admitted(concept('Zígzag net'), concept('Zigzag net'));
  expect([entries.length, leftOut[0]?.reason]).toEqual([1, 'twice']);
});

describe('an entry', () => {
  it('whose short name is taken goes under its full name', () => {
    const { entries } = admitted(concept('SAM', { aliases: ['Sorted Ample Mail'] }));
    expect(entries).toMatchObject([{ name: 'Sorted Ample Mail', aliases: [] }]);
  });

  it('with a short name asks for a word of its full name beside it', () => {
    const { entries } = admitted(concept('SMS', { aliases: ['Sorting Mail Slowly'] }));
    expect(entries).toMatchObject([
      {
        name: 'SMS',
        guard: 'cue',
        near: ['sorting', 'slowly'],
        aliases: [{ text: 'Sorting Mail Slowly' }],
      },
    ]);
  });

  it('of one ordinary word asks for what it goes with, else for its letters', () => {
    const { entries } = admitted(concept('Orchid', { near: ['mail sorting'] }), concept('Zigzag'));
    expect(entries).toMatchObject([
      { name: 'Orchid', guard: 'cue', near: ['mail sorting'] },
      { name: 'Zigzag', guard: 'case', near: [] },
    ]);
  });

  it('leads to parents that are there, and never back to itself', () => {
    const { entries } = admitted(
      concept('zig smoothing', { broader: ['zag smoothing', 'Segmentation', 'nowhere'] }),
      concept('zag smoothing', { broader: ['zig smoothing'] }),
    );
    const broader = entries.map((entry) => [entry.name, ...(entry.broader ?? [])]);
    expect(broader).toEqual([
      ['zag smoothing', 'zig smoothing'],
      ['zig smoothing', 'segmentation'],
    ]);
  });
});
