// A promise of one request that nobody waited for must not end the service for all others, as Node would have it.

/** Tells them instead, until `close`. Each is a fault of ours: whoever starts work must hear of its end. */
export function outliveRejections(tell: (text: string) => void): { close(): void } {
  const hear = (reason: unknown) => {
    const text = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    tell(`A failure that nobody waited for: ${text}`);
  };
  process.on('unhandledRejection', hear);
  return { close: () => void process.off('unhandledRejection', hear) };
}
