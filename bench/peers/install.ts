// Installs the peers into bench/peers/node_modules, once for each lockfile: only measures that are run need them.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const lockfile = `${folder}package-lock.json`;
/** A copy of the lockfile that was installed. */
const installed = `${folder}node_modules/.installed-lock.json`;

/** A `require` that finds the peers; what it gives is typed by the file that asks. Throws where npm cannot install them. */
export function requirePeers(): NodeJS.Require {
  const wanted = readFileSync(lockfile, 'utf8');
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
    console.error('Installing the peers into bench/peers/node_modules ...');
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    writeFileSync(installed, wanted);
  }
  return createRequire(import.meta.url);
}
