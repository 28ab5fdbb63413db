import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AgendaItem, Handling } from '../../src/domain/agenda-item.js';
import type { IndexEntry } from '../../src/domain/feed-entry.js';
import type { FetchedPage } from '../../src/domain/fetch-outcome.js';
import type { Source } from '../../src/domain/source.js';
import { openStore, type Store } from '../../src/store/open.js';

export const METSALA: Source = {
  name: 'metsala',
  authority: 'Metsälän kunta',
  platform: 'dynasty',
  baseUrl: 'https://metsala.example/cgi/DREQUEST.PHP',
  language: 'fi',
  origin: 'catalogue',
};

export const NONE = { etag: null, lastModified: null };

/** A handling in which a board approved a proposal. */
export function handling(changes: Partial<Handling> = {}): Handling {
  return {
    isCurrent: true,
    governingBody: 'Sivistyslautakunta',
    meetingDate: '2022-12-15',
    articleNumber: 122,
    registerNumber: '161/00.04.02/2022',
    presenter: { title: 'Kunnanjohtaja', name: 'Aino Metsälä' },
    preparers: [{ title: 'sihteeri', name: 'Onni Mänty' }],
    sections: [
      { kind: 'proposal', heading: 'Päätösehdotus', text: 'Lautakunta päättää hyväksyä vastauksen.' },
      { kind: 'decision', heading: 'Päätös', text: 'Hyväksyttiin äänin 4–5.' },
    ],
    decision: { outcome: 'approved', unanimous: false, byVote: true, evidence: 'Hyväksyttiin äänin 4–5.' },
    votes: [
      {
        subject: 'Vastaehdotus',
        options: [
          { label: 'Jaa', count: 4 },
          { label: 'Ei', count: 5 },
          { label: 'Tyhjä', count: 0 },
        ],
        winner: 'Ei',
        evidence: 'JAA 4, EI 5, TYHJÄ 0',
      },
    ],
    disqualified: ['Onni Mänty'],
    dissents: ['Aino Metsälä jätti eriävän mielipiteen.'],
    wishes: ['Asiasta tiedotetaan.'],
    ...changes,
  };
}

/** A whole record; `decision` follows the last handling unless it is given. */
export function record(changes: Partial<AgendaItem> = {}): AgendaItem {
  const handlings = changes.handlings ?? [handling()];
  return {
    platform: 'dynasty',
    layout: 'A',
    url: 'https://metsala.example/cgi/DREQUEST.PHP?page=meetingitem&id=20221234-5',
    nativeId: '20221234-5',
    meetingNativeId: '20221234',
    authority: 'Metsälän kunta',
    governingBody: 'Sivistyslautakunta',
    documentType: 'minutes',
    meetingDate: '2022-12-15',
    articleNumber: 122,
    itemNumber: null,
    registerNumber: '161/00.04.02/2022',
    title: 'Vastaus valtuustoaloitteeseen metsäpoluista',
    language: 'fi',
    handlings,
    decision: handlings.at(-1)?.decision ?? null,
    motion: {
      kind: 'council',
      title: 'Metsäpolut kuntoon',
      filedDate: '2022-01-25',
      firstSigner: 'Onni Mänty',
      signerCount: 12,
      stage: 'answer_proposed',
      evidence: 'esittää valtuustolle, että aloite katsotaan loppuun käsitellyksi',
    },
    attachments: [
      {
        kind: 'attachment',
        number: 1,
        title: 'Aloite',
        url: 'https://metsala.example/kokous/20221234-5-1.PDF',
      },
    ],
    notifyList: ['kunnanhallitus'],
    problems: [{ code: 'HEADING_UNKNOWN', step: 'label', detail: 'Polut' }],
    parserVersion: 1,
    ...changes,
  };
}

/** The answer of a server whose body is `text`. */
export function page(text: string, changes: Partial<FetchedPage> = {}): FetchedPage {
  return {
    kind: 'fetched',
    url: 'https://metsala.example/cgi/DREQUEST.PHP?page=meetingitem&id=20221234-5',
    status: 200,
    headers: { 'content-type': 'text/html', 'set-cookie': 'session=1' },
    contentType: 'text/html',
    body: new TextEncoder().encode(text),
    validators: NONE,
    ...changes,
  };
}

export function entry(changes: Partial<IndexEntry> = {}): IndexEntry {
  return {
    nativeId: '20221234-5',
    meetingNativeId: '20221234',
    governingBody: 'Sivistyslautakunta',
    meetingDate: '2022-12-15',
    subject: 'Vastaus valtuustoaloitteeseen …',
    articleNumber: null,
    ...changes,
  };
}

/** A store in memory that follows the town of Metsälä. */
export function memoryStore(): Store {
  const store = openStore({ path: ':memory:', mode: 'write' });
  store.sources.add(METSALA, '2023-01-01T00:00:00.000Z');
  onTestFinished(() => store.close());
  return store;
}

/** An empty folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pykala-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

type Saved = {
  readonly text?: string;
  readonly record?: AgendaItem;
  readonly at?: string;
  readonly source?: string;
};

/** Keeps a page, saves its record and takes its words into the index, as a run does by its end. */
export function save(store: Store, { text = 'a page', record: content = record(), at, source }: Saved = {}) {
  const capturedAt = at ?? '2023-01-02T00:00:00.000Z';
  const nativeId = content.nativeId ?? '20221234-5';
  const name = source ?? 'metsala';
  const harvest = store.harvest();
  const pageHash = harvest.saveCapture({ source: name, nativeId, page: page(text), capturedAt });
  const saved = harvest.saveRecord({
    source: name,
    nativeId,
    pageHash,
    capturedAt,
    record: content,
    validators: { etag: '"1"', lastModified: null },
    nextDueAt: null,
  });
  store.completeSearchIndex();
  return saved;
}
