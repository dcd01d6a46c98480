// The explorer as it was built: every file in memory, with its compressed forms.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The forms a file may be sent in, best first. */
const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

type Bytes = Uint8Array<ArrayBuffer>;

export interface ExplorerFile {
  readonly type: string;
  /** A strong validator, quoted. */
  readonly etag: string;
  readonly bytes: Bytes;
  /** Best first. */
  readonly encoded: readonly { readonly name: string; readonly bytes: Bytes }[];
}

/** By path of the URL: `/` is the page, the rest is named by its content. */
export type ExplorerFiles = ReadonlyMap<string, ExplorerFile>;

/** Beside `src` in a checkout as in the published package. */
const BUILT = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** Undefined where it was not built. */
export function readExplorer(folder: string = BUILT): ExplorerFiles | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    names.flatMap((name) => {
      const type = TYPES[extname(name)];
      if (type === undefined) return [];
      return [[pathOf(name), readFile(join(folder, name), type)] as const];
    }),
  );
}

function pathOf(name: string): string {
  return name === 'index.html' ? '/' : `/${name.split(sep).join('/')}`;
}

function readFile(file: string, type: string): ExplorerFile {
  const bytes = new Uint8Array(readFileSync(file));
  return {
    type,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    bytes,
    encoded: ENCODINGS.filter(({ ending }) => existsSync(file + ending)).map(
      ({ name, ending }) => ({ name, bytes: new Uint8Array(readFileSync(file + ending)) }),
    ),
  };
}
