import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { GraphStore } from '../../src/graph/store.ts';
import { createService, type ServiceOptions } from '../../src/server/service.ts';
import { arrangeHere, LORA_ONLY } from '../graphql/ask.ts';
import { openLibrary } from '../graphql/library.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

function service(options: Pick<ServiceOptions, 'profile' | 'introspection'>) {
  return createService(
    { store, extractor: LORA_ONLY, arrange: arrangeHere },
    { log: () => {}, ...options },
  );
}

async function page(profile: ServiceOptions['profile']) {
  const response = await service({ profile }).fetch('http://localhost/graphql', {
    headers: { accept: 'text/html' },
  });
  return { status: response.status, html: await response.text() };
}

describe('GraphiQL', () => {
  it('is served in development and carries all it needs', async () => {
    const { status, html } = await page('development');
    expect(status).toBe(200);
    const markup = html.replace(INLINE_SCRIPT, (script) => `${script.slice(0, 200)}</script>`);
    expect(markup).toContain('<title>Paperloom</title>');
    expect(markup).not.toMatch(/(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i);
    const largest = Math.max(...(html.match(INLINE_SCRIPT) ?? []).map((script) => script.length));
    expect(largest).toBeGreaterThan(1_000_000);
    expect(html).toContain('PapersOfConcept');
  });

  it('is not served in production', async () => {
    const { status, html } = await page('production');
    expect(status).not.toBe(200);
    expect(html).not.toContain('<html');
  });
});

describe('the bare address', () => {
  it('leads to GraphiQL in development', async () => {
    const response = await service({ profile: 'development' }).fetch('http://localhost/');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/graphql');
  });

  it('leads nowhere in production', async () => {
    const response = await service({ profile: 'production' }).fetch('http://localhost/');
    expect(response.status).toBe(404);
  });
});

describe('introspection', () => {
  it.each([
    ['development', undefined, true],
    ['development', false, false],
    ['production', undefined, false],
    ['production', true, true],
  ] as const)('in %s, asked for %s, is %s', async (profile, introspection, isOpen) => {
    const options = { profile, ...(introspection !== undefined && { introspection }) };
    const { status, body } = await post(options, getIntrospectionQuery());
    expect(status).toBe(isOpen ? 200 : 400);
    expect(body.data == null).toBe(!isOpen);
  });

  it('where it is closed, errors suggest no names', async () => {
    const misspelt = '{ conceptz { name } }';
    const [open] = (await post({ profile: 'development' }, misspelt)).body.errors ?? [];
    const [closed] = (await post({ profile: 'production' }, misspelt)).body.errors ?? [];
    expect(open?.message).toContain('Did you mean');
    expect(closed?.message).toBe('Cannot query field "conceptz" on type "Query".');
  });

  it('where it is closed, clients may still ask for __typename', async () => {
    const { body } = await post({ profile: 'production' }, '{ __typename }');
    expect(body).toEqual({ data: { __typename: 'Query' } });
  });
});

/** Scripts of the page, with their text. */
const INLINE_SCRIPT = /<script(?:\s[^>]*)?>[\s\S]*?<\/script>/g;

const BODY = z.looseObject({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

async function post(options: Parameters<typeof service>[0], query: string) {
  const response = await service(options).fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: BODY.parse(await response.json()) };
}
