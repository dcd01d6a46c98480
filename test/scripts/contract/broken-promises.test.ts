import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { brokenPromises } from '../../../scripts/contract/broken-promises.ts';

const RELEASED = `
  type Query { paper(key: String!, old: Int): Paper }
  type Paper { title: String! year: Int @deprecated(reason: "Take publishedOn.") }
  enum Kind { METHOD MODEL }
  input Filter { kind: Kind }
`;

it.each([
  ['a field that is gone', 'title: String! ', '', ['Paper.title was removed.']],
  [
    'a field that may be null now',
    'title: String!',
    'title: String',
    ['Paper.title changed type from String! to String.'],
  ],
  [
    'an argument that must be given now',
    'old: Int',
    'old: Int!',
    ['Query.paper arg old has changed type from Int to Int!.'],
  ],
  ['a value that is gone', 'METHOD MODEL', 'METHOD', ['MODEL was removed from enum type Kind.']],
  [
    'a filter that must be given now',
    'kind: Kind',
    'kind: Kind!',
    ['Filter.kind changed type from Kind to Kind!.'],
  ],
])('%s breaks a promise', (_what, before, after, expected) => {
  const now = RELEASED.replace(before, after);
  expect(brokenPromises(buildSchema(RELEASED), buildSchema(now))).toEqual(expected);
});

it.each([
  ['a field more', 'title: String!', 'title: String! key: String!'],
  ['an argument more that may be left out', 'old: Int', 'old: Int, new: Int'],
  ['a deprecated field that is gone', 'year: Int @deprecated(reason: "Take publishedOn.")', ''],
  ['a field that is deprecated now', 'title: String!', 'title: String! @deprecated(reason: "x")'],
])('%s keeps them', (_what, before, after) => {
  const now = RELEASED.replace(before, after);
  expect(brokenPromises(buildSchema(RELEASED), buildSchema(now))).toEqual([]);
});
