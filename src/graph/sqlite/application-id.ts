// What tells a Paperloom database from any other.

/** `PLMG` in ASCII, kept in the file's header. */
export const APPLICATION_ID = 0x504c4d47;
