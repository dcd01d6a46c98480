// Papers handed in by a client.
import type { PapersIngested } from '../../ingest/ingest-papers.ts';
import type { Problem } from '../../model/problem.ts';
import { textWithin } from '../arguments.ts';
import { builder } from '../builder.ts';
import { badInput, idempotencyKeyTaken } from '../errors.ts';

const MOST_PAPERS = 1_000;
const LONGEST_KEY = 200;

const PaperInput = builder.inputType('PaperInput', {
  description:
    'A paper as a source tells it. One with the `id` of one that was handed in before is an edit of it; one with the same `arxiv` or `doi` is the same paper, told again.',
  fields: (t) => ({
    id: t.string({ description: 'The id that the source gives it, e.g. `notes/2024-17`.' }),
    title: t.string({ required: true, description: 'Title, e.g. `LoRA on a shoestring`.' }),
    abstract: t.string({ description: 'Abstract, e.g. `We fine-tune BERT with LoRA.`.' }),
    arxiv: t.string({ description: 'arXiv id, e.g. `2106.09685`.' }),
    doi: t.string({ description: 'DOI, e.g. `10.1000/182`.' }),
    authors: t.stringList({ description: 'Authors in order, e.g. `["Ada Lovelace"]`.' }),
    published: t.string({ description: 'First day, month or year, e.g. `2021-06-17`.' }),
    updated: t.string({ description: 'Day of the newest version, e.g. `2021-10-16`.' }),
    categories: t.stringList({ description: 'Categories, e.g. `["cs.CL"]`.' }),
    organisation: t.string({ description: 'Organisation, e.g. `Analytical Society`.' }),
    url: t.string({ description: 'Where it is read, e.g. `https://papers.example/17`.' }),
    withdrawn: t.boolean({
      description: 'It was taken back: it can be read by its key, and counts for nothing.',
    }),
  }),
});

const ProblemRef = builder.objectRef<Problem>('PaperProblem').implement({
  description: 'What was wrong with a paper that was handed in.',
  fields: (t) => ({
    index: t.int({
      nullable: true,
      description: 'Place of the paper in `papers`, from 0.',
      resolve: ({ place }) => (place.line === undefined ? null : place.line - 1),
    }),
    code: t.exposeString('code', { description: 'Stable, e.g. `RECORD_WITHOUT_TITLE`.' }),
    message: t.exposeString('message', {
      description:
        'What is wrong, and what to do, e.g. `The paper has no title and was left out.`.',
    }),
    isRejected: t.boolean({
      description: 'Something was left out; else it was kept, but look at it.',
      resolve: ({ severity }) => severity === 'error',
    }),
    actual: t.exposeString('actual', {
      nullable: true,
      description: 'What was found, cut to a readable length, e.g. `"May"`.',
    }),
    expected: t.exposeString('expected', {
      nullable: true,
      description: 'What was expected, e.g. `YYYY-MM-DD`.',
    }),
  }),
});

type Ingested = Extract<PapersIngested, { kind: 'ingested' }>;

const COUNTS = {
  added: 'Papers that were not there.',
  changed: 'Papers that are now another.',
  unchanged: 'Papers that are as they were.',
  merged: 'Records that joined a paper which another record stands for.',
  rejected: 'Papers that were left out: see `problems`.',
  keptOut:
    'Of the papers handed in, those that stay out of the graph: they were deleted. The same with `readmit` under another key brings them back.',
  readmitted: 'Papers that had been deleted and are back, as `readmit` asked.',
} as const;

const IngestedRef = builder.objectRef<Ingested>('IngestedPapers').implement({
  description: 'What became of papers that were handed in.',
  fields: (t) => ({
    added: t.int({ description: COUNTS.added, resolve: ({ report }) => report.papers.added }),
    changed: t.int({
      description: COUNTS.changed,
      resolve: ({ report: { papers } }) => papers.changed + papers.reextracted,
    }),
    unchanged: t.int({
      description: COUNTS.unchanged,
      resolve: ({ report }) => report.papers.unchanged,
    }),
    merged: t.int({ description: COUNTS.merged, resolve: ({ report }) => report.papers.merged }),
    rejected: t.int({
      description: COUNTS.rejected,
      resolve: ({ report }) => report.papers.rejected,
    }),
    keptOut: t.int({
      description: COUNTS.keptOut,
      resolve: ({ report }) => report.keptOut.records,
    }),
    readmitted: t.exposeInt('readmitted', { description: COUNTS.readmitted }),
    problems: t.field({
      type: [ProblemRef],
      description: 'In order of the papers, at most a thousand.',
      resolve: ({ report }) => [...report.problems.first],
    }),
    isRepeated: t.exposeBoolean('isRepeated', {
      description:
        'The same was committed before under this key: no paper was written, and all counts are 0. `readmitted` is not where the call before was cut off and this one finished it.',
    }),
    revision: t.int({
      description: 'Of the graph that holds them.',
      resolve: (_ingested, _args, { store }) => store.revision(),
    }),
  }),
});

builder.mutationField('ingestPapers', (t) =>
  t.field({
    type: IngestedRef,
    description: `Reads papers into the graph: all of them in one transaction, or none. At most ${MOST_PAPERS}, and as many as the body of a request may hold. Error IDEMPOTENCY_KEY_TAKEN where something else was handed in under the key: other papers, or the same with another value of "readmit".`,
    args: {
      papers: t.arg({
        type: [PaperInput],
        required: true,
        description: `The papers, 1 to ${MOST_PAPERS}.`,
      }),
      idempotencyKey: t.arg.string({
        required: true,
        description: `Chosen by the client for this call, up to ${LONGEST_KEY} characters, e.g. \`import-2024-05-17-3\`: where the answer was lost, the same call with the same key writes nothing twice.`,
      }),
      readmit: t.arg.boolean({
        defaultValue: false,
        description:
          'Brings back those of the papers that were deleted: the decisions that keep them out are undone.',
      }),
    },
    resolve: async (_root, { papers, idempotencyKey: key, readmit }, context) => {
      const { access, ingestPapers } = context;
      textWithin('idempotencyKey', key, LONGEST_KEY);
      if (key.trim() === '') throw badInput('"idempotencyKey" is empty: choose one for this call.');
      if (papers.length === 0 || papers.length > MOST_PAPERS)
        throw badInput(`"papers" has ${papers.length} items: give 1 to ${MOST_PAPERS}.`);
      if (ingestPapers === undefined)
        throw badInput('Papers are taken in by a server alone: use the command "ingest" here.');
      const outcome = await ingestPapers({
        papers,
        key,
        by: access.who,
        readmit: readmit ?? false,
      });
      if (outcome.kind === 'key-taken') throw idempotencyKeyTaken(key);
      return outcome;
    },
  }),
);
