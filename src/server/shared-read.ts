// One reading for all who ask at once, none of whom gets what was read before they asked.
import { currentDeadline, untilAborted, withoutDeadline } from '../deadline.ts';

/**
 * Who asks while a reading is under way waits for the next one, with all the others. A reading belongs to nobody: it goes
 * on when one of them has gone.
 */
export function sharedRead<T>(read: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<unknown> | undefined;
  let next: Promise<T> | undefined;
  const start = (): Promise<T> => {
    next = undefined;
    const reading = withoutDeadline(read);
    const settled = reading.then(ignore, ignore).then(() => {
      if (underWay === settled) underWay = undefined;
    });
    underWay = settled;
    return reading;
  };
  return () => {
    next ??= underWay === undefined ? undefined : underWay.then(start);
    const reading = next ?? start();
    return untilAborted(currentDeadline()?.signal, () => reading);
  };
}

function ignore(): void {}
