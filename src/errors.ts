// Failures of the program: thrown, few, each with a code for machines and a remedy for people.
// Faults in data are not failures but problems; see model/problem.ts.

/** The base of all failures the program raises on purpose. `remedy` says what the user can do next. */
export class PaperloomError extends Error {
  override readonly name: string = 'PaperloomError';
  readonly code: string;
  readonly remedy: string;

  constructor(code: string, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.remedy = remedy;
  }
}

/** The command line or an argument is wrong: exit code 2. */
export class UsageError extends PaperloomError {
  override readonly name = 'UsageError';
}

/** A file we ship or were given as configuration is wrong: lexicon, statement, weights, environment. Exit code 2. */
export class ConfigurationError extends PaperloomError {
  override readonly name = 'ConfigurationError';
}

/** The store cannot be reached, opened or trusted: exit code 3. */
export class StoreError extends PaperloomError {
  override readonly name = 'StoreError';
}

/** More is asked at once than can be done: the same question may be answered a little later. */
export class BusyError extends PaperloomError {
  override readonly name = 'BusyError';
}

/** Another writer committed since the change was planned; plan again. */
export class RevisionConflict extends StoreError {}
