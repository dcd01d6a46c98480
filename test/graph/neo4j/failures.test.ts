import { Neo4jError } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { RevisionConflict, StoreError } from '../../../src/errors.ts';
import { failureOf } from '../../../src/graph/neo4j/failures.ts';

const failure = (status: string, message = 'Something. ') =>
  failureOf(
    new Neo4jError(message, status, '50N42', 'error'),
    'bolt://localhost:7687',
    'papers/load',
  );

describe('an error of Neo4j', () => {
  test.each([
    ['ServiceUnavailable', 'STORE_UNREACHABLE', /npm run neo4j/],
    ['SessionExpired', 'STORE_UNREACHABLE', /committed is safe/],
    ['Neo.ClientError.Security.Unauthorized', 'STORE_LOGIN_FAILED', /NEO4J_PASSWORD/],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'STORE_LOGIN_FAILED', /Wait/],
    ['Neo.ClientError.Security.Forbidden', 'STORE_FORBIDDEN', /rights/],
    ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_DATABASE_UNKNOWN', /NEO4J_DATABASE/],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'STORE_TIMEOUT', /less/],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'STORE_MEMORY', /--batch-size/],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'STORE_BUSY', /again/],
    ['Neo.ClientError.Statement.SyntaxError', 'STORE_FAILED', /doctor/],
  ])('%s becomes %s', (status, code, remedy) => {
    expect(failure(status)).toMatchObject({ code, remedy: expect.stringMatching(remedy) });
  });

  test('says where and during which statement, on one line', () => {
    const { message } = failure('ServiceUnavailable', 'Refused.\n"MATCH …"\n ^');
    expect(message).toBe(
      'Neo4j at bolt://localhost:7687 cannot be reached (Refused, in papers/load).',
    );
  });

  test('that is ours already stays as it is', () => {
    const conflict = new RevisionConflict('REVISION_CONFLICT', 'm', 'r');
    expect(failureOf(conflict, 'bolt://x', 'y')).toBe(conflict);
    expect(failureOf('odd', 'bolt://x', 'y')).toBeInstanceOf(StoreError);
  });
});
