// The address of a store as it may be shown: whoever reads a screen or a log learns no password from it.

/** Stands where something secret was. */
export const HIDDEN = '***';

/**
 * Catches `anna:secret@` in `bolt://anna:secret@host`, and all of `anna:s@cr/t@`: a password that was not escaped may hold
 * either sign, so the last `@` ends it. Refuses `bolt://host`.
 */
const LOGIN_OF_ADDRESS = /(?<=\/\/).*@/s;

export function withoutLogin(address: string): string {
  return address.replace(LOGIN_OF_ADDRESS, `${HIDDEN}@`);
}
