import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../src/errors.ts';
import { checkLexicon, checkUserEntries, findFaults } from '../../../src/mentions/lexicon/check.ts';
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
    ['an unknown parent', '- {name: Foo, broader: [Bar], source: x}', 'broader "Bar"'],
    [
      'a circle',
      '- {name: Foo, broader: [Bar], source: x}\n- {name: Bar, broader: [Foo], source: x}',
      'circle "Foo" -> "Bar" -> "Foo"',
    ],
  ])('is %s, told with file and line', (_, yaml, message) => {
    const faults = findFaults(entriesOf(yaml)).join('\n');
    expect(faults).toContain(message);
    expect(faults).toMatch(/method\/test\.yml:\d/);
    expect(() => checkLexicon(entriesOf(yaml))).toThrow(ConfigurationError);
  });

  it('is not a form with two meanings where both ask for a cue', () => {
    const form = 'aliases: [{text: SAM, guard: cue}], source: x';
    expect(findFaults(entriesOf(`- {name: Foo, ${form}}\n- {name: Bar, ${form}}`))).toEqual([]);
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
