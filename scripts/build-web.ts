// The explorer from web/ into dist/web, each text with its compressed forms beside it; with --if-stale only where the
// sources changed since.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const usualFolder = join(root, 'dist', 'web');
/** What a build was made from: it is served by nobody. */
const STAMP = 'built-from.txt';
const TEXTS = /\.(?:html|js|css|svg)$/;

export async function buildWeb(folder: string = usualFolder): Promise<void> {
  const { build } = await import('vite');
  const stamp = hashSources();
  await build({
    configFile: join(root, 'web', 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder },
  });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (TEXTS.test(name)) compress(join(folder, name));
  }
  writeFileSync(join(folder, STAMP), stamp);
}

function compress(file: string): void {
  const bytes = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(bytes));
}

function isStale(): boolean {
  const stamp = join(usualFolder, STAMP);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== hashSources();
}

/** Of all that a build depends on. */
function hashSources(): string {
  const sources = globSync(join(root, 'web', '**', '*.*')).sort();
  const hash = createHash('sha256');
  for (const file of [...sources, join(root, 'package-lock.json')]) {
    hash.update(`${relative(root, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

if (import.meta.main && !(process.argv.includes('--if-stale') && !isStale())) await buildWeb();
