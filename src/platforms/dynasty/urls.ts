/**
 * The base address within any address of a Dynasty site: everything up to and including the script DREQUEST.PHP,
 * or, of a file beside it (`…/kokous/20261234-5.PDF`), the script that belongs to it. Ports 80 and 443 are dropped,
 * any path before `cgi/` is kept as given. `null` when nothing in the address proves Dynasty: a host alone does not.
 */
export function baseUrlOf(url: string): string | null {
  const parsed = parseUrl(url);
  if (parsed === null) return null;
  const script = SCRIPT_PATH.exec(parsed.pathname)?.groups?.['folder'];
  if (script !== undefined) return `${originOf(parsed)}${script}${SCRIPT}`;
  const file = FILE_PATH.exec(parsed.pathname)?.groups;
  const isDynasty = file !== undefined && DYNASTY_FILE.test(file['name'] ?? '');
  return isDynasty ? `${originOf(parsed)}${file['folder']}cgi/${SCRIPT}` : null;
}

/** The base address that a bare host or site address most likely has; only asking there can prove it. */
export function guessBaseUrl(hostOrUrl: string): string | null {
  const known = baseUrlOf(hostOrUrl);
  const parsed = parseUrl(hostOrUrl);
  if (known !== null || parsed === null) return known;
  const folder = parsed.pathname
    .replace(/[^/]{1,200}\.[a-z]{2,5}$/iu, '')
    .replace(/\/cgi\/?$/iu, '/')
    .replace(/\/?$/u, '/');
  return `${originOf(parsed)}${folder}cgi/${SCRIPT}`;
}

/**
 * The native id of the item that an address names, page or file (`M-k.PDF`, `M-k.HTM`), or `null`. An office-holder
 * decision has an id of its own, without the place on a list.
 */
export function nativeIdOf(url: string): string | null {
  return idNamedBy(url, 'meetingitem', ITEM_ID) ?? idInQuery(url, 'official_decision', MEETING_ID);
}

/** The native id of the meeting that an address names (`page=meeting`, `M.HTM`), or `null`. */
export function meetingNamedBy(url: string): string | null {
  return idNamedBy(url, 'meeting', MEETING_ID);
}

/** The id of the body that an address names (`page=meetings`, `TELIN-217668.HTM`), or `null`. */
export function bodyNamedBy(url: string): string | null {
  const fromPage = queryOf(url);
  if (fromPage.page === 'meetings') return BODY_ID.test(fromPage.id) ? fromPage.id : null;
  return /^TELIN-(?<body>\d{1,9})\.HTML?$/iu.exec(fileNameOf(url) ?? '')?.groups?.['body'] ?? null;
}

/** The name of the file beside the script that an address names (`20261234-5.PDF`), without its folder, or `null`. */
export function fileNameOf(url: string): string | null {
  const path = pathOf(url);
  const named = FILE_PATH.exec(`/${path}`)?.groups?.['name'];
  return named ?? (!url.includes('://') && path !== '' && !path.includes('/') ? path : null);
}

/** The value of `page` in any address or reference, `''` where there is none. */
export function pageNamedBy(url: string): string {
  return queryOf(url).page;
}

/** The meeting's id within an item's: everything before the last hyphen. */
export function meetingIdOf(nativeId: string): string {
  const hyphen = nativeId.lastIndexOf('-');
  return hyphen < 0 ? nativeId : nativeId.slice(0, hyphen);
}

export const itemsFeedUrl = (baseUrl: string, window: number): string =>
  `${baseUrl}?page=rss/meetingitems&show=${window}`;
export const meetingsFeedUrl = (baseUrl: string, window: number): string =>
  `${baseUrl}?page=rss/meetings&show=${window}`;
export const officialsFeedUrl = (baseUrl: string, window: number): string =>
  `${baseUrl}?page=rss/official_decisions&show=${window}`;
/** An id without a place on a list is an office-holder decision's. */
export const itemUrl = (baseUrl: string, nativeId: string): string =>
  `${baseUrl}?page=${nativeId.includes('-') ? 'meetingitem' : 'official_decision'}&id=${nativeId}`;
export const meetingUrl = (baseUrl: string, meetingId: string): string =>
  `${baseUrl}?page=meeting&id=${meetingId}`;
export const bodyMeetingsUrl = (baseUrl: string, bodyId: string): string =>
  `${baseUrl}?page=meetings&id=${bodyId}`;
export const bodiesUrl = (baseUrl: string): string => `${baseUrl}?page=meeting_handlers&id=`;
/** The address of a file beside the script. */
export const fileUrl = (baseUrl: string, name: string): string =>
  `${baseUrl.replace(/cgi\/[^/]*$/iu, '')}kokous/${name}`;

/** Item ids: a numeric or hex GUID meeting id (with X for the hyphen), then the place on the list. */
export const ITEM_ID = /^[0-9A-FX]{1,60}-\d{1,9}$/u;

const SCRIPT = 'DREQUEST.PHP';
const MEETING_ID = /^(?=[A-FX]{0,60}\d)[0-9A-FX]{1,60}$/u;
const BODY_ID = /^\d{1,9}$/u;

// /djulkaisu/cgi/DREQUEST.PHP
const SCRIPT_PATH = /^(?<folder>.*\/)DREQUEST\.PHP\/?$/iu;

// /djulkaisu/kokous/20261234-5-301552.PDF
const FILE_PATH = /^(?<folder>.*\/)kokous\/(?<name>[^/]+)$/iu;

// 20261234.HTM · 20261234-5.PDF · 20261234-5-301552.PDF · TELIMET.HTM · TELIN-2210.HTM
const DYNASTY_FILE =
  /^(?:(?=[A-FX]{0,60}\d)[0-9A-FX]{1,60}(?:-\d{1,9}){0,2}|TELIMET|TELIN-\d{1,9})\.[A-Z]{3,4}$/iu;

/** The id in the query of the named page, or in the name of the file that is the same page or its PDF. */
function idNamedBy(url: string, page: string, shape: RegExp): string | null {
  if (pageNamedBy(url) !== '') return idInQuery(url, page, shape);
  const stem = /^(?<stem>[^.]+)\.(?:PDF|HTML?)$/iu.exec(fileNameOf(url) ?? '')?.groups?.['stem'];
  const id = stem?.toUpperCase();
  return id !== undefined && shape.test(id) ? id : null;
}

function idInQuery(url: string, page: string, shape: RegExp): string | null {
  const query = queryOf(url);
  return query.page === page && shape.test(query.id) ? query.id : null;
}

/** `page` and `id` of a query, in whatever order, absolute address or not; `&amp;` is a plain `&` too. */
function queryOf(url: string): { readonly page: string; readonly id: string } {
  const [, query = ''] = url.split('#')[0]?.split('?') ?? [];
  const words = new URLSearchParams(query.replaceAll('&amp;', '&'));
  return {
    page: (words.get('page') ?? '').trim().toLowerCase(),
    id: (words.get('id') ?? '').trim().toUpperCase(),
  };
}

/** The path of an address or reference without query, host and leading `../`. */
function pathOf(url: string): string {
  const path = url.split(/[?#]/u)[0] ?? '';
  return path.replace(/^[a-z][a-z\d+.-]{0,20}:\/\/[^/]{0,300}\//iu, '').replace(/^(?:\.{0,2}\/)+/u, '');
}

function parseUrl(url: string): URL | null {
  const text = url.trim().replaceAll('&amp;', '&');
  const absolute = /^[a-z][a-z\d+.-]{0,20}:\/\//iu.test(text) ? text : `https://${text}`;
  const parsed = URL.canParse(absolute) ? new URL(absolute) : null;
  const isWeb = parsed?.protocol === 'http:' || parsed?.protocol === 'https:';
  return parsed !== null && isWeb && !/\s/u.test(text) ? parsed : null;
}

/** Servers print their inner port, 80 or 443, whatever the scheme; neither belongs to the address. */
function originOf(url: URL): string {
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  return `${url.protocol}//${url.hostname}${port}`;
}
