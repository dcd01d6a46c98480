/** Looks at the health of a server are not told: there would be little else. */
export const UNTOLD = /^\/(?:health|metrics)(?:\/|$)/;
