import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_LATER, DEMO_NOW, demoWorlds } from '../../src/dynasty-server/demo-world.js';
import { startDynastyServer } from '../../src/dynasty-server/server.js';
import { openStore } from '../../src/store/open.js';
import { METSALA, record, save } from '../store/records.js';
import { mailServer } from './mail-server.js';
import { letAllBeDue, makeFolder, type RunWords, runPykala } from './run-pykala.js';

let place: ReturnType<typeof makeFolder>;
beforeEach(() => {
  place = makeFolder();
  harvested(['1', 'Metsäpolut kuntoon']);
});
afterEach(() => place.remove());

const watch = (words: readonly string[], run: RunWords = {}) =>
  runPykala(['watch', ...words, '--db', place.db], run);

/** Items as a harvest would bring them. */
function harvested(...items: readonly (readonly [string, string])[]): void {
  const store = openStore({ path: place.db, mode: 'write' });
  store.sources.add(METSALA, '2023-01-01T00:00:00.000Z');
  for (const [nativeId, title] of items) {
    const url = `https://metsala.example/cgi/DREQUEST.PHP?page=meetingitem&id=${nativeId}`;
    save(store, {
      text: title,
      record: record({ nativeId, title, url, motion: null, registerNumber: null, attachments: [] }),
    });
  }
  store.close();
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

/** A web server that answers with these status codes, one after another, and keeps what was posted. */
async function hook(...codes: readonly number[]) {
  const posted: unknown[] = [];
  const left = [...codes];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      posted.push(JSON.parse(body));
      response.writeHead(left.shift() ?? 204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { posted, url: `http://127.0.0.1:${port}/hook`, close: () => server.close() };
}

describe('pykala watch', () => {
  it('tells what is new since the last time, once', async () => {
    expect((await watch(['add', 'polut', 'metsäpolku'])).stderr).toBe(
      'polut is followed; 1 answer it now and are taken as known\n',
    );
    expect(await watch(['run'])).toMatchObject({ code: 0, stdout: '', stderr: 'polut: nothing new\n' });
    harvested(['2', 'Metsäpolkujen valaistus'], ['3', 'Koulun piha']);
    const { code, stdout } = await watch(['run', 'polut', '--lang', 'fi']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^polut: 1\n\nMetsäpolkujen valaistus\nMetsälän kunta · Sivistyslautakunta · /u);
    expect(stdout).toContain('§ 122 · pöytäkirja · hyväksytty · metsala:2');
    expect((await watch(['run'])).stdout).toBe('');
  });

  it('tells what was there with --from-start, as JSON Lines or Markdown', async () => {
    await watch(['add', 'a', 'metsäpolku', '--from-start']);
    await watch(['add', 'b', '--body', 'sivistys', '--from-start']);
    const json = await watch(['run', 'a', '--jsonl']);
    expect(linesOf(json.stdout).map((line) => JSON.parse(line))).toMatchObject([
      { watch: 'a', key: 'metsala:1 minutes', id: 'metsala:1', documentType: 'minutes' },
    ]);
    const { stdout } = await watch(['run', '--md']);
    expect(stdout).toContain('## b\n\n- [Metsäpolut kuntoon](<https://metsala.example/');
    expect(stdout).not.toContain('## a');
  });

  it('lists and ends watches', async () => {
    await watch(['add', 'polut', 'metsäpolku', '--source', 'metsala']);
    expect((await watch(['list', '--csv'])).stdout).toContain('\npolut,metsäpolku · sources: metsala,');
    expect((await watch(['remove', 'polut'])).code).toBe(0);
    expect((await watch(['list', '--jsonl'])).stdout).toBe('');
    expect(await watch(['remove', 'polut'])).toMatchObject({ code: 2 });
  });
});

describe('a watch over nights of harvest', () => {
  it('tells minutes that agendas became, and nothing after the archive was read anew', async () => {
    const server = await startDynastyServer({ worlds: demoWorlds, now: () => new Date(DEMO_NOW) });
    const pykala = (...words: readonly string[]) => runPykala([...words, '--db', place.db]);
    const keysTold = async (name: string) =>
      linesOf((await watch(['run', name, '--jsonl'])).stdout).map((line) => String(JSON.parse(line).key));
    try {
      await pykala('sources', 'add', '--no-check', server.baseUrlOf('suvanto'));
      await watch(['add', 'kaikki', '--source', 'suvanto']);
      await watch(['add', 'aloitteet', '--stage-changes', '--source', 'suvanto']);
      await pykala('harvest', 'suvanto', '--delay', '0');
      expect(await keysTold('kaikki')).toHaveLength(14);
      const stages = await keysTold('aloitteet');
      expect(new Set(stages).size).toBe(stages.length);
      letAllBeDue(place.db);
      server.setNow(new Date(DEMO_LATER));
      await pykala('harvest', 'suvanto', '--delay', '0');
      const later = await keysTold('kaikki');
      expect(later.length).toBeGreaterThan(0);
      expect(later.every((key) => key.endsWith(' minutes'))).toBe(true);
      await watch(['run']);
      expect((await pykala('reparse')).code).toBe(0);
      letAllBeDue(place.db);
      await pykala('harvest', 'suvanto', '--delay', '0');
      expect((await watch(['run'])).stdout).toBe('');
    } finally {
      await server.close();
    }
  });
});

describe('a webhook', () => {
  it('that fails gets the same alerts next time, once', async () => {
    const { posted, url, close } = await hook(503, 200);
    try {
      await watch(['add', 'polut', 'metsäpolku', '--from-start']);
      const failed = await watch(['run', '--webhook', url]);
      expect(failed).toMatchObject({ code: 1, stdout: '' });
      expect(failed.stderr).toContain('polut: 1 did not arrive (the server answers 503)');
      harvested(['2', 'Metsäpolkujen valaistus']);
      expect((await watch(['run', '--webhook', url])).code).toBe(0);
      await watch(['run', '--webhook', url]);
      const told = posted.map((body) => (body as { alerts: { id: string }[] }).alerts.map(({ id }) => id));
      expect(told).toEqual([['metsala:1'], ['metsala:1', 'metsala:2']]);
    } finally {
      close();
    }
  });

  it('is told a hundred alerts at a time, and what arrived is not told again', async () => {
    harvested(...Array.from({ length: 120 }, (_, at) => [`${at + 10}`, `Metsäpolku ${at}`] as const));
    const { posted, url, close } = await hook(200, 500, 200);
    try {
      await watch(['add', 'polut', 'metsäpolku', '--from-start']);
      expect((await watch(['run', '--webhook', url])).code).toBe(1);
      expect((await watch(['run', '--webhook', url])).code).toBe(0);
      const ids = posted.map((body) => (body as { alerts: { id: string }[] }).alerts.map(({ id }) => id));
      expect(ids.map((list) => list.length)).toEqual([100, 21, 21]);
      expect(new Set([...(ids[0] ?? []), ...(ids[2] ?? [])]).size).toBe(121);
    } finally {
      close();
    }
  });

  it('that cannot be reached, or sends elsewhere, leaves everything to be told', async () => {
    const { url, close, posted } = await hook(302);
    await watch(['add', 'polut', 'metsäpolku', '--from-start']);
    expect((await watch(['run', '--webhook', url])).code).toBe(1);
    expect(posted).toHaveLength(1);
    close();
    expect((await watch(['run', '--webhook', 'http://127.0.0.1:9/'])).code).toBe(1);
    expect((await watch(['run'])).stdout).toContain('metsala:1');
  });
});

describe('mail', () => {
  it('that a server refuses is sent again, and then once', async () => {
    let accepts = false;
    const { taken, name, close } = await mailServer(() => accepts);
    try {
      await watch(['add', 'polut', 'metsäpolku', '--from-start']);
      const words = ['run', '--mail', 'aino@metsala.example', '--smtp', name];
      const refused = await watch(words);
      expect(refused).toMatchObject({ code: 1, stdout: '' });
      expect(refused.stderr).toContain('it answers 451 try later');
      accepts = true;
      expect((await watch(words)).code).toBe(0);
      expect((await watch(words)).code).toBe(0);
      expect(taken).toHaveLength(1);
      expect(taken[0]?.lines.slice(1, 3)).toEqual([
        'MAIL FROM:<aino@metsala.example>',
        'RCPT TO:<aino@metsala.example>',
      ]);
      const [head = '', body = ''] = (taken[0]?.letter ?? '').split('\n\n');
      expect(head).toContain(`Subject: =?utf-8?B?${Buffer.from('pykala: polut (1)').toString('base64')}?=`);
      expect(Buffer.from(body, 'base64').toString()).toContain('Metsäpolut kuntoon\n');
    } finally {
      close();
    }
  });

  it('goes through the sendmail of the machine', async () => {
    const bin = join(place.folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'sendmail'), `#!/bin/sh\necho "$@" > ${bin}/words\ncat > ${bin}/letter\n`);
    chmodSync(join(bin, 'sendmail'), 0o755);
    const env = { PATH: `${bin}:${process.env['PATH']}` };
    await watch(['add', 'polut', 'metsäpolku', '--from-start']);
    expect((await watch(['run', '--mail', 'aino@metsala.example'], { env })).code).toBe(0);
    expect(readFileSync(join(bin, 'words'), 'utf8')).toBe(
      '-i -f aino@metsala.example -- aino@metsala.example\n',
    );
    expect(readFileSync(join(bin, 'letter'), 'utf8')).toMatch(/^From: pykala <aino@metsala\.example>\n/u);
    expect((await watch(['run'])).stdout).toBe('');
  });
});

describe('an Atom feed', () => {
  it('keeps what was told, is written whole, and has an entry of its own for each alert', async () => {
    const feeds = join(place.folder, 'feeds');
    mkdirSync(feeds);
    const path = join(feeds, '{name}.xml');
    await watch(['add', 'polut', 'metsäpolku']);
    await watch(['run', '--atom', path]);
    expect(readFileSync(join(feeds, 'polut.xml'), 'utf8')).not.toContain('<entry>');
    harvested(['2', 'Metsäpolkujen <valaistus> & hoito']);
    await watch(['run', '--atom', path]);
    const first = readFileSync(join(feeds, 'polut.xml'), 'utf8');
    expect(first).toContain('<title>Metsäpolkujen &lt;valaistus&gt; &amp; hoito</title>');
    await watch(['run', '--atom', path]);
    expect(readFileSync(join(feeds, 'polut.xml'), 'utf8')).toBe(first);
    expect(readdirSync(feeds)).toEqual(['polut.xml']);
  });

  it('that cannot be written leaves everything to be told', async () => {
    await watch(['add', 'polut', 'metsäpolku', '--from-start']);
    expect((await watch(['run', '--atom', join(place.folder, 'none', 'a.xml')])).code).toBe(1);
    expect((await watch(['run'])).stdout).toContain('metsala:1');
  });
});

describe('words that make no sense', () => {
  it.each([
    [['add', 'polut']],
    [['add', 'a/b', 'polku']],
    [['add', 'polut', 'polku', '--limit', '3']],
    [['add', 'polut', 'polku', '--source', 'nowhere']],
    [['run', 'nobody']],
    [['run', '--md', '--jsonl']],
    [['run', '--webhook', 'file:///etc/passwd']],
    [['run', '--mail', 'a@b.example\r\nRCPT TO:<c@d.example>']],
    [['run', '--mail', '-oQ/tmp@b.example']],
    [['run', '--mail', 'a@b.example', '--smtp', 'localhost']],
    [['run', '--smtp', 'localhost:25']],
  ])('%j exit 2 and change nothing', async (words) => {
    const { code, stdout, stderr } = await watch(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toContain('unexpected fault');
    expect((await watch(['list', '--jsonl'])).stdout).toBe('');
  });
});
