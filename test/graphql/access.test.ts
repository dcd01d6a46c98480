import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphStore } from '../../src/graph/store.ts';
import type { Access } from '../../src/graphql/access.ts';
import { createContext } from '../../src/graphql/context.ts';
import { schema } from '../../src/graphql/schema.ts';
import { arrangeHere, LORA_ONLY } from './ask.ts';
import { openLibrary } from './library.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openLibrary();
});
afterAll(() => store.close());

async function ask(source: string, access: Access) {
  const tools = { store, extractor: LORA_ONLY, arrange: arrangeHere };
  return await graphql({ schema, source, contextValue: createContext(tools, access) });
}

const nobody: Access = { who: null, mayRead: () => false, mayWrite: () => false };
const stranger: Access = { ...nobody, who: 'ada' };
const reader: Access = { ...stranger, mayRead: () => true };

it.each([
  ['someone unknown', nobody, 'UNAUTHENTICATED', 401],
  ['someone known who may not read', stranger, 'FORBIDDEN', 403],
] as const)('%s reads nothing', async (_name, access, code, status) => {
  const { data, errors } = await ask('{ concept(slug: "lora") { name } }', access);
  expect(data).toEqual({ concept: null });
  expect(errors).toMatchObject([{ extensions: { code, http: { status } } }]);
});

it('someone who may read reads', async () => {
  const { data, errors } = await ask('{ concept(slug: "lora") { name } }', reader);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ concept: { name: 'LoRA' } });
});

const UNDO = 'mutation { undoDecision(id: "none") { revision } }';

it.each([
  ['someone unknown', nobody, 'UNAUTHENTICATED'],
  ['someone who may only read', reader, 'FORBIDDEN'],
] as const)('%s changes nothing', async (_name, access, code) => {
  const { data, errors } = await ask(UNDO, access);
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code } }]);
});

it('someone who may write is heard', async () => {
  const { errors } = await ask(UNDO, { ...reader, mayWrite: () => true });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

it('every mutation takes the right to write, because their type does', () => {
  const { pothosOptions } = schema.getMutationType()?.extensions ?? {};
  expect(pothosOptions).toMatchObject({ authScopes: { write: true } });
});
