// A database of any size with realistic words, bodies, matters and motions, the same for the same seed.
import { brotliCompressSync, constants } from 'node:zlib';
import Database from 'better-sqlite3';
import { openStore } from '../../dist/store/open.js';

const BODIES = [
  'Kunnanvaltuusto',
  'Kunnanhallitus',
  'Sivistyslautakunta',
  'Tekninen lautakunta',
  'Hyvinvointilautakunta',
  'Ympäristölautakunta',
];
const OUTCOMES = ['approved', 'approved', 'approved', 'noted', 'referred', 'elected', 'rejected', 'tabled'];
const SUBJECTS = [
  'katusuunnitelma',
  'avustuspäätös',
  'asemakaava',
  'talousarvio',
  'koulukuljetus',
  'uimaranta',
  'kirjasto',
  'järjestöyhteistyö',
  'lausunto',
  'vuokrasopimus',
  'tontti',
  'hankinta',
  'valaistus',
  'leikkipuisto',
  'vesihuolto',
  'palveluverkko',
];
const VERBS = [
  'hyväksyminen',
  'tarkistaminen',
  'laatiminen',
  'myöntäminen',
  'valitseminen',
  'muuttaminen',
  'jatkaminen',
  'lakkauttaminen',
];
const WORDS =
  'lautakunta päättää esityksen mukaisesti kunnan alueella vuoden aikana palvelujen järjestämisen kustannukset ovat arvion mukaan euroa asukkaiden osallistuminen yhdistysten kanssa selvitys hanke toteutetaan valmistelun jälkeen määräaika sopimus tarjous vertailu perusteella liikenne turvallisuus rakentaminen ylläpito hoito ohjelma tavoite seuranta raportti lausunto hallitus valtuusto'.split(
    ' ',
  );

/** Fills a new database; returns what a bench asks about. @param {string} path @param {number} items @param {number} seed */
export function fillDatabase(path, items, seed = 1) {
  openStore({ path, mode: 'write' }).close();
  const db = new Database(path);
  db.pragma('synchronous = OFF');
  db.pragma('foreign_keys = OFF');
  const random = numbersFrom(seed);
  const pick = (/** @type {readonly string[]} */ list) =>
    list[Math.floor(random() ** 1.6 * list.length)] ?? '';
  const text = (/** @type {number} */ words) => Array.from({ length: words }, () => pick(WORDS)).join(' ');
  const insert = statementsOf(db);
  insert.source.run();
  for (const [at, name] of BODIES.entries()) insert.body.run(at + 1, name, name.toLowerCase());
  insert.page.run();
  const write = db.transaction((/** @type {number} */ from, /** @type {number} */ to) => {
    for (let id = from; id <= to; id += 1) writeItem({ id, items, random, pick, text, insert });
  });
  for (let from = 1; from <= items; from += 2_000) write(from, Math.min(items, from + 1_999));
  db.exec('ANALYZE');
  db.close();
  const store = openStore({ path, mode: 'write' });
  const started = performance.now();
  store.rebuildSearchIndex();
  const indexMs = performance.now() - started;
  store.close();
  return { indexMsPerItem: indexMs / items };
}

/** @param {any} deps */
function writeItem({ id, items, random, pick, text, insert }) {
  const year = 2016 + Math.floor((id / items) * 10);
  const date = `${year}-${String(1 + (id % 12)).padStart(2, '0')}-${String(1 + (id % 28)).padStart(2, '0')}`;
  const body = 1 + (id % BODIES.length);
  const isMotion = id % 50 === 0;
  const register = `${1 + (id % Math.ceil(items / 3))}/00.04.02/${year}`;
  const title = isMotion
    ? `Valtuustoaloite: ${pick(SUBJECTS)} ${id}`
    : `${pick(SUBJECTS)} ${pick(VERBS)} ${id}`;
  const outcome = pick(OUTCOMES);
  const [explanation, proposal, decision] = [
    text(90 + Math.floor(random() * 120)),
    text(25),
    `Lautakunta hyväksyi ehdotuksen. ${text(8)}`,
  ];
  const rare = id % 1_000 === 0 ? ' järjestöfoorumi' : '';
  const sections = [
    ['explanation', 'Selostus', `${explanation}${rare}`],
    ['proposal', 'Päätösehdotus', proposal],
    ['decision', 'Päätös', decision],
  ];
  insert.item.run({
    id,
    nativeId: `${year}${id}-1`,
    date,
    body,
    article: id % 400,
    register,
    title,
    outcome,
    stage: isMotion ? 'referred' : null,
    at: `${date}T10:00:00.000Z`,
  });
  insert.look.run(id);
  insert.handling.run(id, body, date, id % 400, outcome, decision);
  for (const [position, [kind, heading, words]] of sections.entries())
    insert.section.run(id, position, kind, heading, words);
  if (isMotion) insert.motion.run(id, 'council', title, date, 'referred', decision);
  insert.version.run(
    id,
    `${date}T10:00:00.000Z`,
    recordOf({ id, year, date, body, register, title, outcome, sections, decision, isMotion }),
  );
}

/** @param {any} of */
function recordOf({ id, year, date, body, register, title, outcome, sections, decision, isMotion }) {
  const decided = { outcome, unanimous: null, byVote: false, evidence: decision };
  const handling = {
    isCurrent: true,
    governingBody: BODIES[body - 1],
    meetingDate: date,
    articleNumber: id % 400,
    registerNumber: register,
    presenter: null,
    preparers: [],
    sections: sections.map((/** @type {string[]} */ [kind, heading, text]) => ({ kind, heading, text })),
    decision: decided,
    votes: [],
    disqualified: [],
    dissents: [],
    wishes: [],
  };
  const record = {
    platform: 'dynasty',
    layout: 'B',
    url: `https://kunta.invalid/cgi/DREQUEST.PHP?page=meetingitem&id=${year}${id}-1`,
    nativeId: `${year}${id}-1`,
    meetingNativeId: `${year}${id}`,
    authority: 'Kunta',
    governingBody: BODIES[body - 1],
    documentType: 'minutes',
    meetingDate: date,
    articleNumber: id % 400,
    itemNumber: null,
    registerNumber: register,
    title,
    language: 'fi',
    handlings: [handling],
    decision: decided,
    motion: isMotion
      ? {
          kind: 'council',
          title,
          filedDate: date,
          firstSigner: null,
          signerCount: null,
          stage: 'referred',
          evidence: decision,
        }
      : null,
    attachments: [],
    notifyList: [],
    problems: [],
    parserVersion: 1,
  };
  return brotliCompressSync(JSON.stringify(record), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
}

/** @param {Database.Database} db */
function statementsOf(db) {
  return {
    source: db.prepare(
      "INSERT INTO source (id, name, authority, platform, base_url, origin, added_at) VALUES (1, 'kunta', 'Kunta', 'dynasty', 'https://kunta.invalid/cgi/DREQUEST.PHP', 'hand', '2026-01-01')",
    ),
    body: db.prepare('INSERT INTO governing_body (id, name, folded) VALUES (?, ?, ?)'),
    page: db.prepare("INSERT INTO page (id, hash, size, encoding, body) VALUES (1, 'x', 0, 'identity', X'')"),
    item: db.prepare(`INSERT INTO item (id, source_id, native_id, first_seen_at, version, captured_at, parser_version, platform, layout, authority, body_id, document_type, meeting_date,
      article_number, place, register_number, title, language, outcome, motion_stage) VALUES (@id, 1, @nativeId, @at, 1, @at, 1, 'dynasty', 'B', 'Kunta', @body, 'minutes', @date,
      @article, @article, @register, @title, 'fi', @outcome, @stage)`),
    look: db.prepare('INSERT INTO item_look (item_id, source_id) VALUES (?, 1)'),
    handling:
      db.prepare(`INSERT INTO handling (item_id, position, is_current, body_id, meeting_date, article_number, preparers, outcome, evidence, disqualified, dissents, wishes)
      VALUES (?, 0, 1, ?, ?, ?, '[]', ?, ?, '[]', '[]', '[]')`),
    section: db.prepare(
      'INSERT INTO section (item_id, handling, position, kind, heading, text) VALUES (?, 0, ?, ?, ?, ?)',
    ),
    motion: db.prepare(
      'INSERT INTO motion (item_id, kind, title, filed_date, stage, evidence) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    version: db.prepare(
      "INSERT INTO item_version (item_id, n, content_hash, document_type, captured_at, page_id, parser_version, record) VALUES (?, 1, 'x', 'minutes', ?, 1, 1, ?)",
    ),
  };
}

/** @param {number} seed */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
