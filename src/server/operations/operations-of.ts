// Settings in, the operations that may be asked by their hash out; what the explorer asks is always among them.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { schema } from '../../graphql/schema.ts';
import type { ServiceConfig } from '../../service-config.ts';
import type { OperationOptions } from '../plugins/use-known-operations.ts';
import { readOperations } from './read-operations.ts';

/** Beside `src` in a checkout as in the published package. */
const OF_EXPLORER = fileURLToPath(new URL('../../../web/api/operations/', import.meta.url));

/** Undefined where none are named and any may be asked. Throws ConfigurationError. */
export function operationsOf({
  operations = [],
  operationsOnly,
}: Pick<ServiceConfig, 'operations' | 'operationsOnly'>): OperationOptions | undefined {
  if (operations.length === 0 && !operationsOnly) return undefined;
  const folders = existsSync(OF_EXPLORER) ? [...operations, OF_EXPLORER] : operations;
  return { known: readOperations(folders, schema), only: operationsOnly };
}
