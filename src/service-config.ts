// Settings of the service from the environment: who may do what, from where, and how often. docs/SERVICE.md explains them.
import { z } from 'zod';

const ON_OFF = z.enum(['on', 'off']);
// Catches `https://papers.example:8443`; refuses a path, a trailing slash and `*`.
const ORIGIN = /^https?:\/\/[^\s/,*]+$/;

/** Each is a variable; zod's messages are told with its name. */
export const SERVICE_VARIABLES = {
  PAPERLOOM_TOKENS: z.string().min(1).optional(),
  PAPERLOOM_READ: z.enum(['open', 'token']).default('open'),
  PAPERLOOM_WRITE: z.enum(['open', 'token']).default('token'),
  PAPERLOOM_RATE_LIMIT: z.coerce.number().int().min(0).optional(),
  PAPERLOOM_DEADLINE: z.coerce.number().min(0.1).max(3_600).optional(),
  PAPERLOOM_CACHE: z.coerce.number().int().min(0).max(65_536).optional(),
  PAPERLOOM_METRICS: z.enum(['open', 'token', 'off']).optional(),
  PAPERLOOM_LOG: z.enum(['text', 'json']).optional(),
  PAPERLOOM_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  PAPERLOOM_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((origin) => origin.trim()))
    .pipe(z.array(z.string().regex(ORIGIN, 'origins such as https://papers.example')))
    .default([]),
  PAPERLOOM_OPERATIONS: z
    .string()
    .transform((text) => text.split(',').map((folder) => folder.trim()))
    .optional(),
  PAPERLOOM_OPERATIONS_ONLY: ON_OFF.default('off'),
  PAPERLOOM_INTROSPECTION: ON_OFF.optional(),
  PAPERLOOM_GRAPHIQL: ON_OFF.optional(),
} as const;

const variables = z.object(SERVICE_VARIABLES);

export interface ServiceConfig {
  /** Path of the file of tokens. */
  readonly tokens?: string;
  readonly read: 'open' | 'token';
  readonly write: 'open' | 'token';
  /** Requests a client may send a minute; 0 for any number, the profile's where it is not given. */
  readonly requestsPerMinute?: number;
  /** How long a query is worked at, in milliseconds; ten seconds where it is not given. */
  readonly deadlineMs?: number;
  /** Memory for answers, in bytes; 64 MiB where it is not given. */
  readonly cacheBytes?: number;
  /** Who may see the metrics, and how the server tells of itself; the profile's where they are not given. */
  readonly metricsFor?: 'open' | 'token' | 'off';
  readonly log?: 'text' | 'json';
  /** Trusted proxies in front, each of which adds to X-Forwarded-For. */
  readonly proxies: number;
  /** Web pages of these origins may ask; none unless given. */
  readonly origins: readonly string[];
  /** Folders of operations that may be asked by their hash. */
  readonly operations?: readonly string[];
  /** Nothing but these, and what the explorer asks. */
  readonly operationsOnly: boolean;
  /** The profile's where they are not given. */
  readonly introspection?: boolean;
  readonly graphiql?: boolean;
}

export function serviceConfigOf(settings: z.infer<typeof variables>): ServiceConfig {
  const { PAPERLOOM_RATE_LIMIT: perMinute, PAPERLOOM_DEADLINE: deadline } = settings;
  const { PAPERLOOM_CACHE: cache, PAPERLOOM_METRICS: metricsFor, PAPERLOOM_LOG: log } = settings;
  const folders = settings.PAPERLOOM_OPERATIONS;
  const { PAPERLOOM_INTROSPECTION: introspection, PAPERLOOM_GRAPHIQL: graphiql } = settings;
  return {
    ...(settings.PAPERLOOM_TOKENS !== undefined && { tokens: settings.PAPERLOOM_TOKENS }),
    read: settings.PAPERLOOM_READ,
    write: settings.PAPERLOOM_WRITE,
    ...(perMinute !== undefined && { requestsPerMinute: perMinute }),
    ...(deadline !== undefined && { deadlineMs: Math.round(1_000 * deadline) }),
    ...(cache !== undefined && { cacheBytes: cache * 2 ** 20 }),
    ...(metricsFor !== undefined && { metricsFor }),
    ...(log !== undefined && { log }),
    proxies: settings.PAPERLOOM_PROXIES,
    origins: settings.PAPERLOOM_ORIGINS,
    ...(folders !== undefined && { operations: folders }),
    operationsOnly: settings.PAPERLOOM_OPERATIONS_ONLY === 'on',
    ...(introspection !== undefined && { introspection: introspection === 'on' }),
    ...(graphiql !== undefined && { graphiql: graphiql === 'on' }),
  };
}
