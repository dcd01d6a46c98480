import { expect, it } from 'vitest';
import { withoutLogin } from '../src/without-login.ts';

it.each([
  ['bolt://anna:secret@host:7687', 'bolt://***@host:7687'],
  ['bolt://anna:s@cret@host:7687', 'bolt://***@host:7687'],
  ['bolt://anna:sec/ret@host:7687', 'bolt://***@host:7687'],
  ['neo4j+s://anna:s/e@c/r@t@host', 'neo4j+s://***@host'],
  ['bolt://anna@host', 'bolt://***@host'],
  ['bolt://host:7687', 'bolt://host:7687'],
  ['sqlite:ours@home.db', 'sqlite:ours@home.db'],
])('the address %j is shown as %j', (address, shown) => {
  expect(withoutLogin(address)).toBe(shown);
});
