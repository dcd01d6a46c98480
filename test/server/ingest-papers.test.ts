// Papers that a client hands in: extracted in a thread, committed as one, never twice.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/graph/open-store.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { type HandoverDesk, openHandover } from '../../src/server/handover.ts';
import { createService } from '../../src/server/service.ts';
import { arrangeHere, LORA_ONLY } from '../graphql/ask.ts';
import { makeService, post } from './post.ts';

const INGEST = `mutation Hand($papers: [PaperInput!]!, $key: String!, $readmit: Boolean) {
  ingestPapers(papers: $papers, idempotencyKey: $key, readmit: $readmit) {
    added changed unchanged merged rejected keptOut readmitted isRepeated revision
    problems { index code isRejected }
  }
}`;
const PAPER = {
  id: 'shoestring',
  arxiv: '2106.09685',
  title: 'A shoestring',
  abstract: 'We introduce LoRA, which adapts BERT on SQuAD.',
  authors: ['Ada Lovelace'],
  published: '2021-06-17',
};

let store: GraphStore;
let desk: HandoverDesk;
let service: ReturnType<typeof createService>;
beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  desk = openHandover(store, { workers: 1, lexiconFiles: [] });
  const { ingestPapers } = desk;
  const tools = { store, extractor: LORA_ONLY, arrange: arrangeHere, ingestPapers };
  const access = { read: 'open', write: 'open', tokens: () => [], now: Date.now } as const;
  service = createService(tools, { profile: 'development', access, log: () => {} });
  // The thread starts with the first of them.
  await hand([PAPER], 'first');
}, 120_000);
afterAll(async () => {
  await desk.close();
  await store.close();
});

async function hand(papers: readonly object[], key: string, readmit = false) {
  const { status, body } = await post(service, INGEST, {}, { papers, key, readmit });
  return { status, body };
}

describe('papers that are handed in', () => {
  it('are in the graph with their links', async () => {
    const { body } = await post(
      service,
      '{ paper(key: "arxiv:2106.09685") { title mentions { concept { slug } } } }',
    );
    expect(body).toMatchObject({ data: { paper: { title: 'A shoestring' } } });
    expect(body).toMatchObject({
      data: {
        paper: {
          mentions: expect.arrayContaining([{ concept: { slug: 'lora' } }]),
        },
      },
    });
  });

  it('again under the same key are not written again, whatever happened since', async () => {
    const edit = { ...PAPER, title: 'Another title' };
    expect((await hand([edit], 'second')).body).toMatchObject({
      data: { ingestPapers: { changed: 1, isRepeated: false } },
    });
    const revision = await store.revision();
    expect((await hand([PAPER], 'first')).body).toMatchObject({
      data: { ingestPapers: { added: 0, changed: 0, isRepeated: true, revision } },
    });
    const { body } = await post(service, '{ paper(key: "arxiv:2106.09685") { title } }');
    expect(body).toEqual({ data: { paper: { title: 'Another title' } } });
  });

  it('are refused under a key that others were handed in with', async () => {
    const { body } = await hand([{ title: 'Something else' }], 'first');
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'IDEMPOTENCY_KEY_TAKEN' } }] });
  });

  it('with faults are told by their places, and the others are kept', async () => {
    const papers = [{ title: ' ' }, { title: 'Whole', abstract: 'On BERT.', published: 'May' }];
    const { body } = await hand(papers, 'with faults');
    expect(body).toMatchObject({
      data: {
        ingestPapers: {
          added: 1,
          rejected: 1,
          problems: [
            { index: 0, code: 'RECORD_WITHOUT_TITLE', isRejected: true },
            { index: 1, code: 'FIELD_INVALID', isRejected: false },
          ],
        },
      },
    });
  });

  it('may be a thousand of the usual length at once, in one commit, and no more', async () => {
    const papers = Array.from({ length: 1_001 }, (_, i) => ({
      id: `many/${i}`,
      title: `The paper with the number ${i}`,
      abstract: `Number ${i} of many. `.repeat(70),
      authors: Array.from({ length: 12 }, (__, author) => `Author ${author} of ${i}`),
    }));
    const before = await store.revision();
    expect((await hand(papers.slice(1), 'many')).body).toMatchObject({
      data: { ingestPapers: { added: 1_000, revision: before + 1 } },
    });
    expect((await hand(papers, 'too many')).body).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  }, 60_000);

  it('stay out where they were deleted, and come back where that is asked for', async () => {
    const [gone] = [{ id: 'gone', arxiv: '2403.00001', title: 'To be deleted', withdrawn: false }];
    await hand([gone], 'deleted: first');
    const count = async () => {
      const { body } = await post(
        service,
        '{ paper(key: "arxiv:2403.00001") { title withdrawn } }',
      );
      return body;
    };
    const there = { data: { paper: { title: 'To be deleted', withdrawn: false } } };
    expect(await count()).toEqual(there);
    await post(service, 'mutation { deletePaper(key: "arxiv:2403.00001") { papers } }');
    expect((await hand([gone], 'deleted: again')).body).toMatchObject({
      data: { ingestPapers: { added: 0, unchanged: 0, keptOut: 1 } },
    });
    expect(await count()).toEqual({ data: { paper: null } });
    expect((await hand([gone], 'deleted: again', true)).body).toMatchObject({
      errors: [{ extensions: { code: 'IDEMPOTENCY_KEY_TAKEN' } }],
    });
    expect((await hand([gone], 'deleted: asked for', true)).body).toMatchObject({
      data: { ingestPapers: { keptOut: 0, readmitted: 1, isRepeated: false } },
    });
    expect(await count()).toEqual(there);
  });

  it('take the right to write, and so does a body of their size', async () => {
    const closed = makeService(store);
    const refused = await post(closed, INGEST, {}, { papers: [PAPER], key: 'first' });
    expect(refused.body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    const large = await post(closed, `#${'x'.repeat(200_000)}\n{ __typename }`);
    expect(large.status).toBe(413);
  });
});
