// The list of commands, in the order a newcomer meets them. Each is loaded when it is called: an ingest needs no GraphQL.
import type { Command } from './command.ts';

export interface CommandEntry {
  /** One word, or two for the commands of a group. */
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
}

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'start',
    summary: 'Try it: fill a store with the sample papers, serve it and show what to ask.',
    load: async () => (await import('./commands/start.ts')).start,
  },
  {
    name: 'ingest',
    summary: 'Read papers into the graph: saved pages, arXiv metadata, JSON Lines.',
    load: async () => (await import('./commands/ingest.ts')).ingest,
  },
  {
    name: 'serve',
    summary: 'Serve the graph as GraphQL over HTTP.',
    load: async () => (await import('./commands/serve.ts')).serve,
  },
  {
    name: 'token',
    summary: 'Make a token for a client of the service, or take the tokens of one back.',
    load: async () => (await import('./commands/token.ts')).token,
  },
  {
    name: 'query',
    summary: 'Run a GraphQL operation without a server and print the response.',
    load: async () => (await import('./commands/query.ts')).query,
  },
  {
    name: 'stats',
    summary: 'Show the numbers of the graph.',
    load: async () => (await import('./commands/stats.ts')).stats,
  },
  {
    name: 'extract',
    summary: 'Print the concepts that papers name, without storing anything.',
    load: async () => (await import('./commands/extract.ts')).extract,
  },
  {
    name: 'reextract',
    summary: 'Extract again the papers that another version of the extractor has read.',
    load: async () => (await import('./commands/reextract.ts')).reextract,
  },
  {
    name: 'layout',
    summary: 'Compute communities and positions of the whole graph, for views to draw from.',
    load: async () => (await import('./commands/layout.ts')).layout,
  },
  {
    name: 'export',
    summary: 'Write the graph, or a view of it, for Gephi, VOSviewer, Obsidian, BibTeX and others.',
    load: async () => (await import('./commands/export.ts')).exportGraph,
  },
  {
    name: 'decisions merge',
    summary: 'Let all mentions of some concepts count for another.',
    load: async () => (await import('./commands/decisions/merge.ts')).decisionsMerge,
  },
  {
    name: 'decisions split',
    summary: 'Let some mentions of a concept count for another, which may be new.',
    load: async () => (await import('./commands/decisions/split.ts')).decisionsSplit,
  },
  {
    name: 'decisions rename',
    summary: 'Give a concept another name.',
    load: async () => (await import('./commands/decisions/rename.ts')).decisionsRename,
  },
  {
    name: 'decisions retype',
    summary: 'Give a concept another kind.',
    load: async () => (await import('./commands/decisions/retype.ts')).decisionsRetype,
  },
  {
    name: 'decisions ban',
    summary: 'Let no paper link to a concept.',
    load: async () => (await import('./commands/decisions/ban.ts')).decisionsBan,
  },
  {
    name: 'decisions delete',
    summary: 'Take a paper out of the graph, and keep it out when its files are read again.',
    load: async () => (await import('./commands/decisions/delete.ts')).decisionsDelete,
  },
  {
    name: 'decisions undo',
    summary: 'Take a decision back; the graph is as if it had never been made.',
    load: async () => (await import('./commands/decisions/undo.ts')).decisionsUndo,
  },
  {
    name: 'decisions resume',
    summary: 'Finish a decision about very many papers that was interrupted.',
    load: async () => (await import('./commands/decisions/resume.ts')).decisionsResume,
  },
  {
    name: 'decisions list',
    summary: 'Show what was decided, newest first.',
    load: async () => (await import('./commands/decisions/list.ts')).decisionsList,
  },
  {
    name: 'decisions export',
    summary: 'Write the log of decisions as JSON Lines.',
    load: async () => (await import('./commands/decisions/export.ts')).decisionsExport,
  },
  {
    name: 'decisions apply',
    summary: 'Append the decisions of a file to the log.',
    load: async () => (await import('./commands/decisions/apply.ts')).decisionsApply,
  },
  {
    name: 'lexicon check',
    summary: 'Check a lexicon: names twice, forms with two owners, unknown and circular parents.',
    load: async () => (await import('./commands/lexicon/check.ts')).lexiconCheck,
  },
  {
    name: 'lexicon test',
    summary: 'Measure extraction against annotated papers: precision, recall and F1.',
    load: async () => (await import('./commands/lexicon/test.ts')).lexiconTest,
  },
  {
    name: 'lexicon diff',
    summary: 'Tell which links of a corpus come and go with another lexicon.',
    load: async () => (await import('./commands/lexicon/diff.ts')).lexiconDiff,
  },
  {
    name: 'lexicon import',
    summary: 'Turn another vocabulary (Papers with Code, CSO) into a lexicon of your own.',
    load: async () => (await import('./commands/lexicon/import.ts')).lexiconImport,
  },
  {
    name: 'lexicon propose',
    summary: 'Propose entries from what many papers name and the lexicon lacks.',
    load: async () => (await import('./commands/lexicon/propose.ts')).lexiconPropose,
  },
  {
    name: 'backup',
    summary: 'Copy the store as it is at this moment, while others use it.',
    load: async () => (await import('./commands/backup.ts')).backup,
  },
  {
    name: 'restore',
    summary: 'Put a backup in the place of the store.',
    load: async () => (await import('./commands/restore.ts')).restore,
  },
  {
    name: 'doctor',
    summary: 'Check Node, lexicon, configuration and store, and say what to do.',
    load: async () => (await import('./commands/doctor.ts')).doctor,
  },
];
