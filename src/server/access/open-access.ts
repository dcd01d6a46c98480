// Settings in, rights of a running server out.
import { ConfigurationError } from '../../errors.ts';
import type { ServiceConfig } from '../../service-config.ts';
import type { AccessOptions } from './gate.ts';
import { openTokenFile } from './token-file.ts';

export interface OpenAccess {
  readonly access: AccessOptions;
  close(): void;
}

/** Throws ConfigurationError for settings that let everyone write in production, or nobody read. */
export function openAccess(
  { tokens, read, write }: Pick<ServiceConfig, 'tokens' | 'read' | 'write'>,
  profile: 'development' | 'production',
  log: (text: string) => void,
): OpenAccess {
  if (write === 'open' && profile === 'production') {
    throw new ConfigurationError(
      'WRITE_OPEN',
      'PAPERLOOM_WRITE is open, but in production writing takes a token.',
      'Unset PAPERLOOM_WRITE and make a token: paperloom token NAME --write --tokens FILE.',
    );
  }
  if (read === 'token' && tokens === undefined) {
    throw new ConfigurationError(
      'TOKENS_MISSING',
      'Reading takes a token, but no file of tokens is named, so nobody could read.',
      'Make one: paperloom token NAME --tokens FILE; then serve with --tokens FILE.',
    );
  }
  const file = tokens === undefined ? undefined : openTokenFile(tokens, log);
  return {
    access: { read, write, tokens: () => file?.current() ?? [], now: Date.now },
    close: () => file?.close(),
  };
}
