// Who a request comes from, as far as the network tells: the key under which its client is counted.
import { isIPv6 } from 'node:net';
import { z } from 'zod';

const CONTEXT = z.object({
  req: z.object({ socket: z.object({ remoteAddress: z.string().optional() }) }),
});

/**
 * The address of the client; of an IPv6 address its first 64 bits, which is what one household or server has. With
 * `proxies` trusted proxies in front, the address that the outermost of them saw: what stands left of it in
 * X-Forwarded-For is the client's own word.
 */
export function clientAddress(request: Request, serverContext: unknown, proxies: number): string {
  const forwarded = (request.headers.get('x-forwarded-for') ?? '').split(',');
  const told = proxies === 0 ? undefined : forwarded.at(-proxies)?.trim();
  const socket = CONTEXT.safeParse(serverContext).data?.req.socket.remoteAddress;
  return networkOf(told || socket || 'unknown');
}

function networkOf(address: string): string {
  // An IPv4 client of a socket that speaks both looks like ::ffff:192.0.2.1.
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain.slice(0, 64);
  const [front = '', back] = plain.toLowerCase().split('::');
  const head = front === '' ? [] : front.split(':');
  const tail = back === undefined || back === '' ? [] : back.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  const groups = [...head, ...(back === undefined ? [] : zeros), ...tail].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
