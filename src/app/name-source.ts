import { fold } from '../domain/fold.js';

/** Words of host names that say nothing of the authority. */
const HOST_NOISE =
  /^(?:www\d*|dynasty(?:julkaisu)?\d*|d?julkaisu\d*|poytakirjat|paatoks[a-z]*\d*|kokoukset|kokous|publish|ep\d+|web\d+)$/u;

/** `lempaala10`, `asikkalad10`, `x-d10julk`, `x-hva`, `x-prod`: the release hangs on the name. */
const RELEASE_TAIL = /-?(?:d?10(?:julk|fi|se)?|julk|prod|hva)$/u;

/**
 * A short name for an address that the catalogue does not know: the organisation in the path of a shared server,
 * else the telling part of the host (`https://dynasty10.kunta.fi/cgi/…` gives `kunta`).
 */
export function nameForAddress(baseUrl: string): string {
  const url = new URL(baseUrl);
  const folders = url.pathname
    .split('/')
    .filter((part) => part !== '' && !/^(?:cgi|drequest\.php)$/iu.test(part));
  const fromPath = folders.map(fold).find((part) => !isProductFolder(part));
  if (fromPath !== undefined && fromPath !== '') return fromPath.replace(/^d10-/u, '');
  const labels = url.hostname.split('.').slice(0, -1);
  const label = labels.find((part) => !HOST_NOISE.test(part) && part !== 'oncloudos') ?? url.hostname;
  return fold(label.replace(RELEASE_TAIL, '')) || fold(url.host);
}

/** Folders of the product, not of an organisation: `djulkaisu`, `dynasty10`, `Internet`, `new`, a language. */
function isProductFolder(part: string): boolean {
  return /^(?:d?\d*julkaisu|dynasty\d*|ptkd\d+|internet|new|fi|fin|sv|swe)$/u.test(part);
}
