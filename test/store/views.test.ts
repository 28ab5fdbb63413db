import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../src/store/database.js';
import { openStore } from '../../src/store/open.js';
import { METSALA, record, save, temporaryFolder } from './records.js';

const AT = '2023-01-02T00:00:00.000Z';

/** The public columns, in order: a promise to readers of the file. */
const COLUMNS: Readonly<Record<string, string>> = {
  v_decisions:
    'source,authority,body,meeting_date,article_number,register_number,title,outcome,unanimous,by_vote,vote_result,presenter,proposal,decision,url,captured_at',
  v_motions:
    'source,authority,register_number,title,kind,filed_date,first_signer,signer_count,stage,stage_date,age_days,last_body,last_date,last_article,answered_in_days,closed_date,url',
  v_items:
    'id,source,platform,layout,url,native_id,meeting_native_id,authority,governing_body,document_type,meeting_date,article_number,item_number,register_number,title,language,outcome,unanimous,by_vote,motion_stage,notify_list,parser_version,version,captured_at,withdrawn_at',
  v_matters:
    'source,authority,register_number,title,governing_body,meeting_date,article_number,document_type,outcome,unanimous,item_id,url,link',
  v_votes:
    'id,source,authority,body,meeting_date,article_number,register_number,title,vote_number,subject,label,count,winner,evidence,url',
  v_sources: 'source,authority,platform,base_url,state,newest_meeting_date,last_success_at,items,followed',
};

function townFile(): string {
  const path = join(temporaryFolder(), 'p.db');
  const store = openStore({ path, mode: 'write' });
  store.sources.add(METSALA, AT);
  save(store);
  store.close();
  return path;
}

test.each(Object.entries(COLUMNS))('%s has the columns that are promised', (view, columns) => {
  const db = connect(townFile(), { readonly: true });
  expect(
    db
      .prepare(`SELECT * FROM ${view}`)
      .columns()
      .map(({ name }) => name)
      .join(),
  ).toBe(columns);
  db.close();
});

test('tells other programs the same as ours', () => {
  const path = townFile();
  const store = openStore({ path, mode: 'read' });
  const db = connect(path, { readonly: true });
  const row = (sql: string) => db.prepare(sql).all();
  const [decision] = [...store.decisions({})];
  expect(row('SELECT title, by_vote, vote_result, proposal FROM v_decisions')).toEqual([
    { title: decision?.title, by_vote: 1, vote_result: decision?.voteResult, proposal: decision?.proposal },
  ]);
  expect(row('SELECT id, governing_body, meeting_native_id, notify_list FROM v_items')).toEqual([
    {
      id: 'metsala:20221234-5',
      governing_body: 'Sivistyslautakunta',
      meeting_native_id: '20221234',
      notify_list: '["kunnanhallitus"]',
    },
  ]);
  expect(row('SELECT vote_number, label, count FROM v_votes')).toEqual([
    { vote_number: 1, label: 'Jaa', count: 4 },
    { vote_number: 1, label: 'Ei', count: 5 },
    { vote_number: 1, label: 'Tyhjä', count: 0 },
  ]);
  expect(row('SELECT stage, age_days > 300 AS is_old, closed_date FROM v_motions')).toEqual([
    { stage: 'answer_proposed', is_old: 1, closed_date: null },
  ]);
  expect(row('SELECT state, items, followed FROM v_sources')).toEqual([
    { state: 'stale', items: 1, followed: 1 },
  ]);
  db.close();
  store.close();
});

test('parts the texts of several proposals and the results of several votes', () => {
  const path = townFile();
  const store = openStore({ path, mode: 'write' });
  const [first] = record().handlings;
  if (first === undefined) throw new Error('the example has a handling');
  const votes = [
    ...first.votes,
    { ...first.votes[0], subject: null, options: [{ label: 'Ja', count: 9 }], winner: null, evidence: 'x' },
  ];
  const sections = [
    ...first.sections,
    { kind: 'proposal' as const, heading: 'Muutettu ehdotus', text: 'Toinen.' },
  ];
  save(store, { text: 'b', record: record({ handlings: [{ ...first, sections, votes, presenter: null }] }) });
  expect([...store.decisions({})]).toMatchObject([
    {
      voteResult: 'Jaa 4, Ei 5, Tyhjä 0; Ja 9',
      proposal: 'Lautakunta päättää hyväksyä vastauksen.\n\nToinen.',
      presenter: null,
    },
  ]);
  store.close();
});

test('runs a SELECT and gives its columns and rows', () => {
  const store = openStore({ path: townFile(), mode: 'read' });
  const answer = store.sql(
    'WITH x AS (SELECT title, article_number FROM v_items) SELECT * FROM x -- the whole',
  );
  expect(answer.columns).toEqual(['title', 'article_number']);
  expect([...answer.rows]).toEqual([['Vastaus valtuustoaloitteeseen metsäpoluista', 122]]);
  store.close();
});

test('gives whole numbers that are too large for one as their digits', () => {
  const store = openStore({ path: townFile(), mode: 'read' });
  const { rows } = store.sql('SELECT 9007199254740991, 9007199254740993, 0.5, NULL');
  expect([...rows]).toEqual([[9007199254740991, '9007199254740993', 0.5, null]]);
  store.close();
});

test.each([
  'DELETE FROM item',
  'DELETE FROM item RETURNING id',
  'UPDATE source SET followed = 0',
  'SELECT 1; DELETE FROM item',
  'DROP VIEW v_items',
  `ATTACH 'other.db' AS other`,
  'PRAGMA user_version = 7',
  'PRAGMA journal_mode = DELETE',
  'BEGIN',
  'VACUUM',
  'not even SQL',
  '',
])('refuses to run %j as a query', (sql) => {
  const path = townFile();
  const store = openStore({ path, mode: 'read' });
  const run = () => [...store.sql(sql).rows];
  expect(run).toThrow(expect.objectContaining({ code: 'SQL_REFUSED' }));
  expect([...store.items({})]).toHaveLength(1);
  store.close();
});
