import { expect, it } from 'vitest';
import { clientAddress } from '../../src/server/client.ts';

function of(remoteAddress: string | undefined, forwarded?: string, proxies = 0): string {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const request = new Request('http://localhost/graphql', { headers });
  return clientAddress(request, { req: { socket: { remoteAddress } } }, proxies);
}

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  [undefined, 'unknown'],
])('a socket of %s counts as %s', (address, key) => {
  expect(of(address)).toBe(key);
});

it.each([
  ['what the nearest proxy saw', '192.0.2.1, 192.0.2.2', 1, '192.0.2.2'],
  ['what the outermost of two saw', '6.6.6.6, 192.0.2.1, 192.0.2.2', 2, '192.0.2.1'],
  ['the socket where no proxy is trusted', '192.0.2.1', 0, '10.0.0.1'],
  ['the socket where the proxies said less than they should', '', 1, '10.0.0.1'],
  ['no more than 64 characters', 'x'.repeat(500), 1, 'x'.repeat(64)],
])('a client is known by %s', (_what, forwarded, proxies, key) => {
  expect(of('10.0.0.1', forwarded, proxies)).toBe(key);
});
