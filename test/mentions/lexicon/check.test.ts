import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../src/errors.ts';
import { checkLexicon, checkUserEntries, findFaults } from '../../../src/mentions/lexicon/check.ts';
import { faultText } from '../../../src/mentions/lexicon/fault.ts';
import { findTaken, findWarnings } from '../../../src/mentions/lexicon/find-warnings.ts';
import { entriesOf } from './entries.ts';

describe('a fault of the lexicon', () => {
  it.each([
    [
      'a second owner of a name',
      '- {name: Foo, source: x}\n- {name: foo, source: x}',
      'a second time',
    ],
    [
      'a shared form without guards',
      '- {name: A1, aliases: [zig zag], source: x}\n- {name: B1, aliases: [Zig-Zag], source: x}',
      'expected one owner',
    ],
    [
      'a word that excludes its own entry',
      '- {name: RACE, never: [races], source: x}',
      'never "races", a form of "RACE" itself',
    ],
    ['an unknown parent', '- {name: Foo, broader: [Bar], source: x}', 'broader "Bar"'],
    [
      'a circle',
      '- {name: Foo, broader: [Bar], source: x}\n- {name: Bar, broader: [Foo], source: x}',
      'circle "Foo" -> "Bar" -> "Foo"',
    ],
  ])('is %s, told with file and line', (_, yaml, message) => {
    const faults = findFaults(entriesOf(yaml)).map(faultText).join('\n');
    expect(faults).toContain(message);
    expect(faults).toMatch(/method\/test\.yml:\d/);
    expect(() => checkLexicon(entriesOf(yaml))).toThrow(ConfigurationError);
  });

  it('is not a form with two meanings where both ask for a cue', () => {
    const form = 'aliases: [{text: SAM, guard: cue}], source: x';
    const yaml = `- {name: Foo, near: [image], ${form}}\n- {name: Bar, near: [loss], ${form}}`;
    expect(findFaults(entriesOf(yaml))).toEqual([]);
  });

  it.each([
    ['no near words', '', ''],
    ['the same near words', 'near: [image], ', 'near: [Images], '],
  ])('is a form with two meanings under a cue with %s', (_, one, other) => {
    const form = 'aliases: [{text: SAM, guard: cue}], source: x';
    const yaml = `- {name: Foo, ${one}${form}}\n- {name: Bar, ${other}${form}}`;
    expect(findFaults(entriesOf(yaml))).toMatchObject([
      { code: 'LEXICON_CLASH', place: { line: 2 }, severity: 'error' },
    ]);
  });

  it('names the parent that was probably meant', () => {
    const yaml =
      '- {name: Foo fighters, source: x}\n- {name: Bar, broader: [Foo figters], source: x}';
    expect(findFaults(entriesOf(yaml))).toMatchObject([
      { expected: 'the name of an entry, such as "Foo fighters"' },
    ]);
  });

  it("is not a user's entry that takes a shipped form", () => {
    const shipped = entriesOf('- {name: Foo, aliases: [zig], source: x}');
    const own = entriesOf('- {name: Bar, aliases: [zig], broader: [Foo], source: x}');
    expect(() => checkUserEntries(shipped, own)).not.toThrow();
  });
});

describe('an entry that cannot be read', () => {
  it.each([
    ['no source', '- name: Foo', 1],
    ['an unknown field', '- name: Foo\n  source: x\n- name: Bar\n  alias: [y]\n  source: x', 3],
    ['an unknown guard', '- {name: Foo, guard: maybe, source: x}', 1],
    ['no list', 'name: Foo', 1],
    ['no YAML', '- name: [', 1],
  ])('has %s: the message says where', (_, yaml, line) => {
    expect(() => entriesOf(yaml)).toThrow(ConfigurationError);
    expect(() => entriesOf(yaml)).toThrow(`method/test.yml:${line}`);
  });
});

describe('a warning', () => {
  it.each([
    [
      'a form that folds like another',
      '- {name: Foo bar, aliases: [foo-bars], source: x}',
      'foo-bars',
    ],
    ['a cue without near words', '- {name: Pile, guard: cue, source: x}', 'Pile'],
    [
      'a cue that the form gives itself',
      '- {name: the Pile, guard: cue, near: [Pile], source: x}',
      'itself',
    ],
  ])('tells of %s', (_, yaml, found) => {
    const warnings = findWarnings(entriesOf(yaml));
    expect(warnings).toMatchObject([{ severity: 'warning' }]);
    expect(warnings[0]?.actual).toContain(found);
  });

  it('tells of a shipped form that a user takes, but not of an entry he replaces', () => {
    const shipped = entriesOf('- {name: Foo, aliases: [zig], source: x}');
    const own = entriesOf('- {name: Bar, aliases: [Zig], source: x}\n- {name: foo, source: x}');
    expect(findTaken(shipped, own).map(({ actual }) => actual)).toEqual([
      '"Zig", so far a form of "Foo" (method/test.yml:1)',
    ]);
  });

  it('is not a second spelling under a guard', () => {
    const yaml = '- {name: SwAV, aliases: [{text: SWAV, guard: case}], source: x}';
    expect(findWarnings(entriesOf(yaml))).toEqual([]);
  });
});
