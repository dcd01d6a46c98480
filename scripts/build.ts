// Source in, published JavaScript out: dist/ mirrors src/, dist/web is the explorer, and the lexicon is compiled, because an installed package may not be writable.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writePackagedKnowledge } from '../src/mentions/lexicon/read.ts';
import { buildWeb } from './build-web.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);

writePackagedKnowledge();
await buildWeb();
