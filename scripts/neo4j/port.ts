// Whether a port of the loopback address is free: in a port (0 always is), out yes or no.
import { createServer } from 'node:net';

export function isPortFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
