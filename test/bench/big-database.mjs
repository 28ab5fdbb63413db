// A database of any size in seconds: a few hundred parsed pages, copied over towns and years inside SQLite.
import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { demoWorlds } from '../../dist/dynasty-server/demo-world.js';
import { startDynastyServer } from '../../dist/dynasty-server/server.js';
import { openStore } from '../../dist/store/open.js';
import { benchPages } from './pages.mjs';
import { toRecord } from './parse.mjs';

const NOW = '2026-06-01T08:00:00.000Z';
const TOWNS = 160;
const DAYS = 3650;

/**
 * Makes `path` anew with about so many items: motions with their stages, votes, lists, two languages; each copy in
 * another town and at another time, with register numbers of its own. The search index is left out.
 * @param {string} path @param {number} items
 */
export async function makeBigDatabase(path, items) {
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
  const pages = [...(await demoPages()), ...(await benchPages(150))];
  saveBase(path, pages.map(toRecord), pages);
  const db = new Database(path);
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.pragma('foreign_keys = OFF');
  addTowns(db);
  const base = Number(db.prepare('SELECT max(id) FROM item').pluck().get());
  const meetings = Number(db.prepare('SELECT max(id) FROM meeting').pluck().get());
  const copy = copier(db, { base, meetings });
  db.transaction(() => {
    for (let k = 1; k * base < items; k += 1) copy(k);
  })();
  db.pragma('optimize = 0x10002');
  db.pragma('journal_mode = WAL');
  db.close();
}

/** Every page of the demo's worlds as served. */
async function demoPages() {
  const server = await startDynastyServer({
    worlds: demoWorlds,
    now: () => new Date('2026-06-12T00:00:00Z'),
  });
  try {
    const pages = [];
    for (const world of demoWorlds) {
      for (const meeting of world.meetings) {
        for (const item of meeting.items) {
          const url = `${server.baseUrlOf(world.name)}?page=meetingitem&id=${meeting.id}-${item.k}`;
          const answer = await fetch(url);
          if (answer.ok) pages.push({ url, body: new Uint8Array(await answer.arrayBuffer()) });
        }
      }
    }
    return pages;
  } finally {
    await server.close();
  }
}

/** @param {string} path @param {readonly any[]} records @param {readonly any[]} pages */
function saveBase(path, records, pages) {
  const store = openStore({ path, mode: 'write' });
  store.sources.add(sourceAt(0), NOW);
  const harvest = store.harvest();
  const validators = { etag: null, lastModified: null };
  for (const [at, record] of records.entries()) {
    const nativeId = `2026${at + 1}-${(at % 30) + 1}`;
    const page = { kind: 'fetched', status: 200, headers: {}, contentType: 'text/html', validators };
    const capture = { source: 'town0', nativeId, capturedAt: NOW };
    const pageHash = harvest.saveCapture({
      ...capture,
      page: { ...page, url: pages[at].url, body: pages[at].body },
    });
    const own = { ...record, nativeId, meetingNativeId: `2026${at + 1}` };
    harvest.saveRecord({ ...capture, pageHash, record: own, validators, nextDueAt: null });
  }
  store.close();
}

/** @param {number} at */
function sourceAt(at) {
  return {
    name: `town${at}`,
    authority: `Kunta ${at}`,
    platform: 'dynasty',
    baseUrl: `https://town${at}.example/cgi/DREQUEST.PHP`,
    language: null,
    origin: 'hand',
  };
}

/** @param {any} db */
function addTowns(db) {
  const insert = db.prepare(`
    INSERT INTO source (name, authority, platform, base_url, language, origin, added_at)
    VALUES (@name, @authority, @platform, @baseUrl, @language, @origin, '${NOW}')`);
  for (let at = 1; at < TOWNS; at += 1) insert.run(sourceAt(at));
}

/** Two words of letters that are the same for all pages of one motion, and others for others. */
const LETTERS = ['q', 'w', 'e', 'r', 't', 'y', 'u', 'i', 'o', 'p'].reduce(
  (sql, letter, digit) => `replace(${sql}, '${digit}', '${letter}')`,
  "printf('%08d', (@k * 7919 + 104729 * (SELECT CAST(register_number AS INTEGER) FROM item o WHERE o.id = motion.item_id)) % 99999989)",
);
const WORDS = `coalesce(substr(${LETTERS}, 5) || substr(${LETTERS}, 1, 4) || 'ista ' || ${LETTERS} || 'een', title)`;

/** Copies the first items once more, `k` times further on. @param {any} db @param {{ base: number, meetings: number }} sizes */
function copier(db, { base, meetings }) {
  const shifts = {
    item: {
      id: `id + @k * ${base}`,
      source_id: `1 + @k % ${TOWNS}`,
      native_id: `(@k + 1000) || native_id`,
      meeting_id: `meeting_id + @k * ${meetings}`,
      meeting_date: `date(meeting_date, -(@k * 7919 % ${DAYS}) || ' days')`,
      register_number: `(CAST(register_number AS INTEGER) + @k * 400) || substr(register_number, instr(register_number, '/'))`,
    },
    meeting: {
      id: `id + @k * ${meetings}`,
      source_id: `1 + @k % ${TOWNS}`,
      native_id: `(@k + 1000) || native_id`,
      meeting_date: `date(meeting_date, -(@k * 7919 % ${DAYS}) || ' days')`,
    },
    handling: { meeting_date: `date(meeting_date, -(@k * 7919 % ${DAYS}) || ' days')` },
    motion: {
      title: `CASE WHEN title LIKE 'Vastaus%' THEN 'Vastaus valtuustoaloitteeseen ' ELSE 'Valtuustoaloite ' END || ${WORDS}`,
      filed_date: `date(filed_date, -(@k * 7919 % ${DAYS}) || ' days')`,
    },
    ...Object.fromEntries(
      ['section', 'vote', 'vote_option', 'attachment', 'problem', 'item_version'].map((name) => [name, {}]),
    ),
    item_look: { source_id: `1 + @k % ${TOWNS}` },
  };
  const statements = Object.entries(shifts).map(([table, changes]) => {
    const columns = db.prepare(`SELECT name FROM pragma_table_info('${table}')`).pluck().all();
    const values = columns.map((/** @type {string} */ name) => {
      if (name === 'item_id') return `item_id + @k * ${base}`;
      return /** @type {Record<string, string>} */ (changes)[name] ?? name;
    });
    const key = table === 'item' ? 'id' : table === 'meeting' ? 'id' : 'item_id';
    const last = table === 'meeting' ? meetings : base;
    return db.prepare(
      `INSERT INTO ${table} (${columns}) SELECT ${values} FROM ${table} WHERE ${key} <= ${last}`,
    );
  });
  return (/** @type {number} */ k) => {
    for (const statement of statements) statement.run({ k: BigInt(k) });
  };
}
