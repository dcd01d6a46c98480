// lexicon propose: reads many papers and writes entries for a person to accept.
import { genericIn } from '../../../lexicon/generic.ts';
import { knownIn } from '../../../lexicon/known.ts';
import { loadModifiers } from '../../../lexicon/modifier.ts';
import { lexiconText } from '../../../lexicon/new-entry.ts';
import { type Gathered, Gatherer } from '../../../lexicon/propose/candidates.ts';
import { propose } from '../../../lexicon/propose/propose.ts';
import { compileLexicon } from '../../../mentions/lexicon/compile.ts';
import { LEXICON_FOLDER, readKnowledge } from '../../../mentions/lexicon/read.ts';
import { LONGEST_TEXT } from '../../../mentions/workers/messages.ts';
import type { ExtractTexts } from '../../../mentions/workers/pool.ts';
import type { Mention } from '../../../model/mention.ts';
import { decodeMentions, NO_MENTIONS } from '../../../model/mention-codec.ts';
import type { PaperRecord } from '../../../model/paper.ts';
import { showPaper } from '../../../papers/show.ts';
import { cleanText } from '../../../text/clean.ts';
import { type Command, EXIT } from '../../command.ts';
import { openNamedInputs } from '../../open-named-inputs.ts';
import { dayOption, isSet, numberOption, textOption } from '../../options.ts';
import { problemText } from '../../problem-text.ts';
import { readRecords } from '../../read-records.ts';
import {
  combine,
  INPUT_OPTIONS,
  JSON_OPTION,
  LEXICON_OPTION,
  WORKERS_OPTION,
} from '../../shared-options.ts';
import { lexiconFiles, withExtraction } from '../../with-extraction.ts';
import { writeLexicon } from './write-lexicon.ts';

const shared = combine(INPUT_OPTIONS, LEXICON_OPTION, WORKERS_OPTION, JSON_OPTION);

/** Papers handed to the threads at once. */
const CHUNK = 500;

export const lexiconPropose: Command = {
  arguments: 'FILE|DIR|- ...',
  options: { ...shared.options, 'min-papers': { type: 'string' }, out: { type: 'string' } },
  help: {
    'min-papers': { value: 'N', text: 'papers that must name it; default 5' },
    out: { value: 'FILE', text: 'write the entries there and not to standard output' },
    ...shared.help,
  },
  examples: [
    'paperloom lexicon propose arxiv.jsonl --out proposed.yml',
    'paperloom lexicon propose arxiv.jsonl --min-papers 20 --lexicon our-names.yml',
  ],
  run: async (paths, options, terminal) => {
    const minPapers = numberOption(options, 'min-papers', { min: 1, max: 1_000_000, default: 5 });
    const { inputs, problems } = await openNamedInputs('lexicon propose', paths, options, terminal);
    for (const problem of problems) terminal.note(problemText(problem));
    if (inputs.length === 0) return EXIT.usage;
    const knowledge = readKnowledge(LEXICON_FOLDER, lexiconFiles(options, terminal));
    const known = knownIn(compileLexicon(knowledge));
    const isGeneric = genericIn(knowledge.words);
    const records = readRecords(inputs, dayOption(options, 'as-of'), terminal);
    const gathered = await withExtraction(options, terminal, ({ extractTexts }) =>
      gather(records, extractTexts),
    );
    if (terminal.signal.aborted) return EXIT.interrupted;
    const isModifier = await loadModifiers();
    const proposals = propose(gathered, { minPapers, known, isGeneric, isModifier });
    const header = `Proposed by paperloom lexicon propose from ${gathered.papers} papers. Keep what a reader would want as a node.`;
    const text = lexiconText(header, proposals);
    const out = textOption(options, 'out');
    if (out !== undefined) writeLexicon(out, text);
    if (isSet(options, 'json')) {
      for (const proposal of proposals) terminal.out(JSON.stringify(proposal));
    } else if (out === undefined) terminal.out(text);
    terminal.note(`${proposals.length} entries proposed from ${gathered.papers} papers.`);
    return EXIT.done;
  },
};

async function gather(
  records: AsyncIterable<PaperRecord>,
  extractTexts: ExtractTexts,
): Promise<Gathered> {
  const gatherer = new Gatherer();
  let chunk: PaperRecord[] = [];
  const flush = async () => {
    const packed = await extractTexts(
      chunk.map(({ sourceTitle, sourceAbstract }) => ({
        title: sourceTitle,
        abstract: sourceAbstract,
      })),
    );
    for (const [i, record] of chunk.entries()) {
      const id = record.ownId ?? showPaper([record]).key;
      const mentions = decodeMentions(packed[i] ?? NO_MENTIONS);
      const sentenceOf = (mention: Mention) => sentenceIn(record, mention);
      gatherer.add({ id, mentions, sentenceOf });
    }
    chunk = [];
  };
  for await (const record of records) {
    if (chunk.push(record) === CHUNK) await flush();
  }
  await flush();
  return gatherer.gathered();
}

function sentenceIn(record: PaperRecord, { field, sentence }: Mention): string {
  const source = field === 'title' ? record.sourceTitle : record.sourceAbstract;
  return cleanText(source.slice(0, LONGEST_TEXT)).text.slice(sentence.start, sentence.end);
}
