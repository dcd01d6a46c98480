#!/usr/bin/env node
// The door to the command line. Plain old JavaScript, so that an old Node can still read the message it gets.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const found = Number(process.versions.node.split('.')[0]);
if (found < NEEDED) {
  console.error(
    `paperloom: this is Node ${process.versions.node}, and Paperloom needs Node ${NEEDED} or newer.\n` +
      'In a checkout run `npm ci` and then `npx paperloom ...`: it brings its own Node.\n' +
      'Elsewhere install Node 24 (nodejs.org, your package manager or a version manager).',
  );
  process.exit(2);
}

// A checkout runs its source as it is; the published package holds built JavaScript only.
const source = new URL('../src/cli/main.ts', import.meta.url);
const built = new URL('../dist/cli/main.js', import.meta.url);
const { main } = await import((existsSync(fileURLToPath(source)) ? source : built).href);
await main(process.argv.slice(2));
