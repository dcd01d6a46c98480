// The revision of the graph, as the service's health tells it: a small statement or two of the store, and none of GraphQL.
import { request } from './ask.ts';

/** Undefined where the service does not answer, or not yet: that is said where something is asked of it. */
export async function readRevision(): Promise<number | undefined> {
  const response = await request('/health').catch(() => undefined);
  const health: unknown = await response?.json().catch(() => undefined);
  const hasRevision = typeof health === 'object' && health !== null && 'revision' in health;
  return hasRevision && typeof health.revision === 'number' ? health.revision : undefined;
}
