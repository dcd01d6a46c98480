#!/usr/bin/env node
// The door to the command line. Plain old JavaScript, so that an old Node can still read the message it gets.
import { existsSync } from 'node:fs';
import module from 'node:module';
// An old Node has no availableParallelism, and fails at an import that names it.
import os from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const found = Number(process.versions.node.split('.')[0]);
if (found < NEEDED) {
  process.stderr.write(
    `paperloom: this is Node ${process.versions.node}, and Paperloom needs Node ${NEEDED} or newer.\n` +
      'In a checkout run `npm ci` and then `npx paperloom ...`: it brings its own Node.\n' +
      'Elsewhere install Node 24 (nodejs.org, your package manager or a version manager).\n',
  );
  process.exit(2);
}

// What Node compiles is kept for the next start, which then takes half the time and less memory: in a checkout each thread
// would load what strips the types. Node's own switches hold: NODE_COMPILE_CACHE names another folder,
// NODE_DISABLE_COMPILE_CACHE=1 keeps nothing. Threads go by the variable, and where nothing can be written nothing is kept.
process.env.NODE_COMPILE_CACHE ||= cacheFolder();
if (process.env.NODE_COMPILE_CACHE) module.enableCompileCache(process.env.NODE_COMPILE_CACHE);

/** '' where the user has no folder: code is not run from one that whoever is at work in may write to. */
function cacheFolder() {
  const { XDG_CACHE_HOME: named = '' } = process.env;
  try {
    const caches = isAbsolute(named) ? named : join(os.homedir(), '.cache');
    return isAbsolute(caches) ? join(caches, 'paperloom', 'node') : '';
  } catch {
    // A user without an entry, as in some containers.
    return '';
  }
}

// Heavy readers run with a small heap: V8 would otherwise let garbage grow with the machine's memory instead of
// collecting it. Flags of the heap are read at the start only, so the process replaces itself (not on Windows).
const SMALL = ['--max-old-space-size=256', '--max-semi-space-size=8'];
// An export keeps the names of all concepts, so its heap may grow, but not by what is garbage.
const TIGHT = ['--optimize-for-size', '--max-semi-space-size=8'];
// A server makes much garbage that is gone with its answer: with room for it less is moved and collected. V8 else learns
// from the few rows that outlive a collection to put all of them among what is old, where garbage is dear. Node has four
// threads collect at once, whatever the processors: on two of them requests would wait for their own garbage.
const COLLECTORS = Math.min(4, Math.max(1, os.availableParallelism() - 1));
const ROOMY = [
  `--v8-pool-size=${COLLECTORS}`,
  '--min-semi-space-size=16',
  '--max-semi-space-size=32',
  '--no-allocation-site-pretenuring',
];
const HEAPS = { ingest: SMALL, reextract: SMALL, extract: SMALL, export: TIGHT, serve: ROOMY };
const flags = Object.hasOwn(HEAPS, process.argv[2]) ? HEAPS[process.argv[2]] : undefined;
const chosen = [...process.execArgv, process.env.NODE_OPTIONS || ''].join(' ');
const isHeapSet =
  process.env.PAPERLOOM_HEAP_SET === '1' || /--[\w-]*(?:space|heap)[-_]size/.test(chosen);
if (flags !== undefined && !isHeapSet && process.platform !== 'win32' && process.execve) {
  const env = { ...process.env, PAPERLOOM_HEAP_SET: '1' };
  // glibc keeps a heap for each thread otherwise, none of which shrinks for the others.
  if (flags !== ROOMY) env.MALLOC_ARENA_MAX ||= '1';
  const args = [process.execPath, ...process.execArgv, ...flags, fileURLToPath(import.meta.url)];
  process.execve(process.execPath, [...args, ...process.argv.slice(2)], env);
}

// Libraries check themselves at each value otherwise.
process.env.NODE_ENV ||= 'production';

// A checkout runs its source as it is; the published package holds built JavaScript only.
const source = new URL('../src/cli/main.ts', import.meta.url);
const built = new URL('../dist/cli/main.js', import.meta.url);
import((existsSync(fileURLToPath(source)) ? source : built).href).then(({ main }) =>
  main(process.argv.slice(2)),
);
