// The words after `npm run neo4j --`: in the words, out what is wished, or a Misunderstood.
import { parseArgs } from 'node:util';
import { findLine, NEO4J_LINES, type Neo4jLine } from './versions.ts';

/** The words make no sense; the message says what was expected. */
export class Misunderstood extends Error {}

export interface Wishes {
  readonly command: string;
  readonly line: Neo4jLine | undefined;
  readonly port: number | undefined;
  readonly dataDir: string | undefined;
  readonly heap: string;
}

// Catches `512m` and `2g`, refuses `2 GB`.
const HEAP = /^[1-9]\d*[mg]$/i;

export function readWishes(words: string[]): Wishes {
  const { values, positionals } = parseWords(words);
  const [command, ...rest] = values.help ? ['help'] : positionals;
  if (command === undefined) throw new Misunderstood('Expected a command: start, stop or status.');
  if (rest.length > 0)
    throw new Misunderstood(`Expected one command, found also: ${rest.join(' ')}`);
  const line = values.line === undefined ? undefined : findLine(values.line);
  if (values.line !== undefined && !line) {
    const names = NEO4J_LINES.map(({ name }) => name).join(' or ');
    throw new Misunderstood(`No line "${values.line}": expected ${names}.`);
  }
  if (!HEAP.test(values.heap)) {
    throw new Misunderstood(`--heap "${values.heap}" is no size: expected one like 512m or 2g.`);
  }
  return { command, line, port: readPort(values.port), dataDir: values.data, heap: values.heap };
}

function parseWords(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        line: { type: 'string' },
        port: { type: 'string' },
        data: { type: 'string' },
        heap: { type: 'string', default: '1g' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new Misunderstood(error instanceof Error ? error.message : String(error));
  }
}

function readPort(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const port = Number(word);
  if (/^\d+$/.test(word) && port <= 65_535) return port;
  throw new Misunderstood(`--port "${word}" is no port: expected a number from 0 to 65535.`);
}
