import { parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { openStore } from '../../src/graph/open-store.ts';
import { schema } from '../../src/graphql/schema.ts';
import { describeSameAnswers, OPERATIONS } from './same-answers.contract.ts';

it('there are operations to start from', () => {
  expect(OPERATIONS.length).toBeGreaterThan(0);
});

it.each(OPERATIONS)('$file is valid', ({ text }) => {
  expect(validate(schema, parse(text))).toEqual([]);
});

describeSameAnswers('another SQLite', () => openStore('sqlite::memory:'));
