import { expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

it('the service is closed to writing and to other sites unless told', () => {
  expect(readConfig({}).service).toMatchObject({
    read: 'open',
    write: 'token',
    proxies: 0,
    origins: [],
    operationsOnly: false,
  });
});

it('settings are read from the environment', () => {
  const { service } = readConfig({
    PAPERLOOM_TOKENS: 'tokens.txt',
    PAPERLOOM_READ: 'token',
    PAPERLOOM_RATE_LIMIT: '60',
    PAPERLOOM_DEADLINE: '2.5',
    PAPERLOOM_PROXIES: '1',
    PAPERLOOM_ORIGINS: 'https://a.example, http://b.example:8080',
    PAPERLOOM_OPERATIONS: 'ours, theirs',
    PAPERLOOM_OPERATIONS_ONLY: 'on',
    PAPERLOOM_INTROSPECTION: 'on',
    PAPERLOOM_GRAPHIQL: 'off',
  });
  expect(service).toMatchObject({
    tokens: 'tokens.txt',
    read: 'token',
    requestsPerMinute: 60,
    deadlineMs: 2_500,
    proxies: 1,
    origins: ['https://a.example', 'http://b.example:8080'],
    operations: ['ours', 'theirs'],
    operationsOnly: true,
    introspection: true,
    graphiql: false,
  });
});

it.each([
  ['PAPERLOOM_READ', 'everyone'],
  ['PAPERLOOM_WRITE', 'yes'],
  ['PAPERLOOM_RATE_LIMIT', '-1'],
  ['PAPERLOOM_DEADLINE', '0'],
  ['PAPERLOOM_PROXIES', 'all'],
  ['PAPERLOOM_ORIGINS', '*'],
  ['PAPERLOOM_ORIGINS', 'https://a.example/path'],
  ['PAPERLOOM_INTROSPECTION', 'true'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(
    expect.objectContaining({
      code: 'INVALID_ENVIRONMENT',
      message: expect.stringContaining(`${name} is "${value}"`),
    }),
  );
});
