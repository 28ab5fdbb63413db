/** What a room may import: other rooms, and packages from outside. */
export type Row = { readonly rooms: readonly string[]; readonly packages: readonly string[] };

/** Who may import whom, row by row; the twin of this table stands in CONTRIBUTING.md, and a test compares them. */
export const MAY_IMPORT: Readonly<Record<string, Row>> = {
  domain: { rooms: [], packages: [] },
  parse: { rooms: ['domain'], packages: ['iconv-lite'] },
  search: { rooms: ['domain'], packages: [] },
  feed: { rooms: ['domain'], packages: ['rss-parser'] },
  platforms: { rooms: ['domain', 'parse', 'feed'], packages: ['cheerio/slim', 'domhandler'] },
  http: { rooms: ['domain'], packages: ['undici', 'p-queue', 'robots-parser'] },
  store: { rooms: ['domain', 'search'], packages: ['better-sqlite3'] },
  app: { rooms: ['domain', 'platforms', 'parse', 'search'], packages: [] },
  'dynasty-server': { rooms: ['domain'], packages: ['iconv-lite'] },
  cli: {
    rooms: ['domain', 'parse', 'search', 'feed', 'platforms', 'http', 'store', 'app', 'dynasty-server'],
    packages: ['commander', 'cli-table3', 'csv-stringify', 'fastest-levenshtein'],
  },
};
