/** Reads an address, or `null` when it is none; fragment and credentials are left out, they are never sent. */
export function readAddress(text: string, base?: URL): URL | null {
  if (!URL.canParse(text, base?.href)) return null;
  const url = new URL(text, base?.href);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}

/** Whether the scheme is http or https. */
export function isWeb(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:';
}

/** Whether an address is on the site: the same host and port, and never from https back to http. */
export function isWithinSite(site: URL, url: URL): boolean {
  // Ports that are their scheme's own are not part of `host`, so http to https on the same host is the same site.
  return site.host === url.host && !(site.protocol === 'https:' && url.protocol === 'http:');
}
