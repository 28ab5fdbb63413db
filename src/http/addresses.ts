import { BlockList, isIP, type LookupFunction } from 'node:net';
import { type Failed, failed } from './retry.js';
import { isWeb, isWithinSite, readAddress } from './site.js';

/** What a refused address is known by among the errors of a connection. */
export const PRIVATE_ADDRESS = 'PRIVATE_ADDRESS';

/** Line: `64:ff9b::c000:201`, an IPv4 address behind NAT64; the last two groups may be one when the first is zero. */
const behindNat64 = /^64:ff9b::(?:(?<high>[0-9a-f]{1,4}):)?(?<low>[0-9a-f]{1,4})$/u;

/** Everything that is not one machine on the public internet (IANA special-purpose registries). */
const notPublic = blockListOf([
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]);

/**
 * Returns the address to ask, without fragment and credentials, or why it must not be asked: no address, another
 * scheme than http and https, another site than the source's, or a private address written out.
 */
export function addressToAsk(text: string, site: string, allowPrivate: boolean): URL | Failed {
  const url = readAddress(text);
  const home = readAddress(site);
  if (url === null || home === null) return failed(text, 'BAD_SCHEME', `not an address: ${shortened(text)}`);
  if (!isWeb(url)) return failed(text, 'BAD_SCHEME', `only http and https are asked, not ${url.protocol}`);
  if (!isWithinSite(home, url)) {
    return failed(text, 'OTHER_SITE', `${url.origin} is not the site of ${home.origin}`);
  }
  if (!allowPrivate && isPrivateHost(url)) {
    return failed(text, PRIVATE_ADDRESS, `${url.hostname} is a private address`);
  }
  return url;
}

/** Whether the host is written as a number that is not public; names are judged when they are resolved. */
function isPrivateHost(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  return isIP(host) !== 0 && isPrivateAddress(host);
}

/** Whether an IP address is loopback, private, link-local, or otherwise not one public machine. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.split('%')[0] ?? address;
  const family = isIP(bare);
  if (family === 0) return true;
  if (family === 4) return notPublic.check(bare, 'ipv4');
  const translated = ipv4BehindNat64(bare);
  return translated === null ? notPublic.check(bare, 'ipv6') : notPublic.check(translated, 'ipv4');
}

/**
 * Wraps a resolver so that private addresses are never connected to. The check sits between resolving and
 * connecting, so a name that answers differently the second time (DNS rebinding) gains nothing.
 */
export function publicOnly(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found, family) => {
      if (error) return callback(error, []);
      const all = typeof found === 'string' ? [{ address: found, family: family ?? isIP(found) }] : found;
      const allowed = all.filter((entry) => !isPrivateAddress(entry.address));
      const first = allowed[0];
      if (first === undefined) return callback(refusal(hostname), []);
      return options.all ? callback(null, allowed) : callback(null, first.address, first.family);
    });
  };
}

function refusal(hostname: string): Error {
  return Object.assign(new Error(`${hostname} resolves to a private address`), { code: PRIVATE_ADDRESS });
}

/** In a network with IPv6 only, public IPv4 hosts are met under this prefix: what they stand for decides. */
function ipv4BehindNat64(address: string): string | null {
  const compact = readAddress(`http://[${address}]/`)?.hostname.slice(1, -1) ?? address;
  const groups = behindNat64.exec(compact)?.groups;
  if (groups === undefined) return null;
  const bits = parseInt(groups['high'] ?? '0', 16) * 65_536 + parseInt(groups['low'] ?? '0', 16);
  return [24, 16, 8, 0].map((shift) => Math.floor(bits / 2 ** shift) % 256).join('.');
}

function blockListOf(subnets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of subnets) {
    list.addSubnet(network, prefix, isIP(network) === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
