import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Worlds that serve the files of a folder of real pages, byte for byte: one for each group of pages, one for each
 * feed window. A group without a feed of its own gets one made from the headers of its pages.
 * @param {string} folder
 * @returns {object[]} worlds for `startDynastyServer`
 */
export const storedWorlds = (folder) => [
  ...readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_PAGES.has(entry.name))
    .map((entry) => groupWorld(entry.name, join(folder, entry.name))),
  ...filesIn(join(folder, 'feeds'), '.rss.xml').map((file) => windowWorld(file)),
];

const NOT_PAGES = new Set(['feeds', 'text']);

/** The item that a file's name gives away: `2017409886-4.HTM`, `kokkola10-meetingitem-20261273-7.html`. */
const ID_IN_NAME = /(?:^|-)(?<id>\d{5,}-\d+)\.html?$/iu;
/** The item whose own PDF the page links: `/kokous/20261727-4.PDF`. */
const OWN_PDF = /\/kokous\/(?<id>\d{5,}-\d+)\.PDF/u;
/** The meeting whose items or PDF the page links: `/kokous/20261727.PDF`. */
const MEETING_PDF = /\/kokous\/(?<id>\d{5,})\.PDF/u;
/** Body and date of the header: `Tekninen lautakunta  Esityslista 23.09.2026`. */
const HEADER =
  /(?<body>[^<>\n]{3,80}?)(?:<br>|\s{2,})(?:Pöytäkirja|Esityslista) (?<date>\d{2}\.\d{2}\.\d{4})/u;

const groupWorld = (name, folder) => {
  const pages = filesIn(folder, '').map((file) => ({ ...file, text: textOf(file.bytes) }));
  const feed = pages.find((page) => page.name.endsWith('.rss.xml'));
  const items = pages
    .filter((page) => /item/u.test(page.name) || ID_IN_NAME.test(page.name))
    .filter((page) => page !== feed);
  const lists = pages.filter((page) => page !== feed && !items.includes(page));
  const stored = [
    ...items.map((page) => storedPage('meetingitem', idOf(page), page)),
    ...lists.flatMap((page) => storedListing(page)),
  ];
  const feedBytes = feed?.bytes ?? Buffer.from(builtFeed(items), 'latin1');
  return world(name, [...stored, feedPage(feedBytes)]);
};

const windowWorld = (file) => world(file.name.replace(/-show\d+\.rss\.xml$/u, ''), [feedPage(file.bytes)]);

const world = (name, stored) => ({
  name,
  authority: name,
  pathPrefix: `/${name}`,
  language: 'fi',
  layout: 'B',
  bodies: [],
  meetings: [],
  stored,
});

const feedPage = (body) => ({
  page: 'rss/meetingitems',
  id: null,
  contentType: 'text/xml; charset=ISO-8859-1',
  body,
});

const storedPage = (page, id, file) => ({ page, id, contentType: 'text/html', body: file.bytes });

const storedListing = (file) => {
  if (/handlers/u.test(file.name)) return [storedPage('meeting_handlers', null, file)];
  if (/officials/u.test(file.name)) return [storedPage('official_search', null, file)];
  const meeting = MEETING_PDF.exec(file.text)?.groups?.id;
  const asFile = /\.HTM$/u.test(file.name) ? [storedPage('file', file.name, file)] : [];
  return meeting === undefined ? asFile : [...asFile, storedPage('meeting', meeting, file)];
};

/** A page that does not say which item it is gets a number of its own. */
const idOf = (page) =>
  ID_IN_NAME.exec(page.name)?.groups?.id ?? OWN_PDF.exec(page.text)?.groups?.id ?? '20260-1';

const builtFeed = (items) => {
  const entries = items.map((page) => {
    const { body = 'Toimielin', date = null } = HEADER.exec(page.text)?.groups ?? {};
    const title = date === null ? body.trim() : `${body.trim()} ${date} / ${idOf(page)}`;
    const link = `https://talteen.invalid:443/cgi/DREQUEST.PHP?page=meetingitem&id=${idOf(page)}`;
    return `<item><title><![CDATA[${title}]]></title><description><![CDATA[${idOf(page)}]]></description><link><![CDATA[${link}]]></link></item>`;
  });
  return `<?xml version='1.0' encoding='iso-8859-1'?><rss version='2.0'><channel><title><![CDATA[Dynasty]]></title><description><![CDATA[Dynasty - Kokousasiat]]></description>${entries.join('')}</channel></rss>`;
};

/** Bytes as text for looking into them only: UTF-8 where it is valid, else Latin-1. */
const textOf = (bytes) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
};

const filesIn = (folder, ending) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
