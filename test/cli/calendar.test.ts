import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { entry, METSALA } from '../store/records.js';
import { makeFolder, runPykala } from './run-pykala.js';

const { folder, db, remove } = makeFolder();
const pykala = (...words: readonly string[]) => runPykala([...words, '--db', db]);
const meeting = (nativeId: string, meetingDate: string, governingBody: string) =>
  entry({ nativeId: `${nativeId}-1`, meetingNativeId: nativeId, meetingDate, governingBody });

beforeAll(() => {
  const store = openStore({ path: db, mode: 'write' });
  store.sources.add(METSALA, '2023-01-01T00:00:00.000Z');
  store
    .harvest()
    .saveIndexEntries(
      'metsala',
      [meeting('1', '2020-01-01', 'Kunnanhallitus'), meeting('2', '2099-03-06', 'Kunnanvaltuusto')],
      null,
      '2023-01-01T00:00:00.000Z',
    );
  store.close();
});
afterAll(remove);

it('prints the meetings to come, the same with `export meetings --ics`', async () => {
  const { code, stdout, stderr } = await pykala('calendar');
  expect(code).toBe(0);
  expect(stdout.match(/^UID:.*\r$/gmu)).toEqual(['UID:metsala:2@meeting.pykala\r']);
  expect(stdout).toContain('DTSTART;VALUE=DATE:20990306\r\nSUMMARY:Kunnanvaltuusto\\, Metsälän kunta\r\n');
  expect(stderr).toMatch(/^1 meetings from /u);
  const exported = await pykala('export', 'meetings', '--ics');
  expect(exported.stdout.replaceAll(/DTSTAMP.*/gu, '')).toBe(stdout.replaceAll(/DTSTAMP.*/gu, ''));
});

it('takes days and bodies, and writes a file whole', async () => {
  const path = join(folder, 'kokoukset.ics');
  await pykala('calendar', '--since', '1.1.2020', '--body', 'hallitus', '-o', path);
  expect(readFileSync(path, 'utf8').match(/^UID:.*\r$/gmu)).toEqual(['UID:metsala:1@meeting.pykala\r']);
});

it('exports every meeting as a table, and no other kind as a calendar', async () => {
  expect((await pykala('export', 'meetings')).stdout.split('\n').slice(0, 2)).toEqual([
    'id,source,authority,governing_body,meeting_date,start_time,place,document_type,items',
    'metsala:1,metsala,Metsälän kunta,Kunnanhallitus,2020-01-01,,,,0',
  ]);
  expect((await pykala('export', 'votes', '--ics')).code).toBe(2);
});
