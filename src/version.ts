// The version of this package, read from its package.json, wherever it is installed.
import { createRequire } from 'node:module';
import { z } from 'zod';

const manifest: unknown = createRequire(import.meta.url)('../package.json');

export const VERSION = z.object({ version: z.string() }).parse(manifest).version;
