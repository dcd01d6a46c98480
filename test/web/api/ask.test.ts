// What the explorer makes of the service's errors.
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../web/api/ask.ts';

describe('an error of the service', () => {
  it.each([
    ['TOO_BUSY', 'busy', 'Try again in a moment.'],
    ['RATE_LIMITED', 'busy', 'Wait a minute, then try again.'],
    ['BAD_USER_INPUT', 'refused', 'Change the filters, or go back.'],
  ])('%s is of kind %s and says what to do', (code, trouble, remedy) => {
    expect(errorOf('Why.', code)).toMatchObject({ message: 'Why.', trouble, remedy });
  });
});
