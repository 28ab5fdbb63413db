// Every fault on the feed and on an item's page: its named outcome, the rest untouched, and all made good by the next run.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  digestOf,
  follow,
  generateWorld,
  harvestAt,
  newFolder,
  readValue,
  startDynastyServer,
} from './harness.mjs';

const NOW = '2026-06-01T08:00:00.000Z';
const LATER = '2026-06-03T08:00:00.000Z';

/** Time caps short enough to meet them all; everything else as in a real run. */
const CLIENT = {
  timeouts: { connectMs: 1_000, headersMs: 400, bodyIdleMs: 400, wholeMs: 1_500 },
  backoff: { firstMs: 5, capMs: 20 },
  longestWaitMs: 300,
  maxBytes: 1_048_576,
};

/** @type {readonly (readonly [string, any])[]} */
export const FAULTS = [
  ['wrong page', { kind: 'wrong-page' }],
  ['403', { kind: 'status', status: 403 }],
  ['404', { kind: 'status', status: 404 }],
  ['410', { kind: 'status', status: 410 }],
  ['429 Retry-After', { kind: 'status', status: 429, retryAfter: 1 }],
  ['500', { kind: 'status', status: 500 }],
  ['503 Retry-After', { kind: 'status', status: 503, retryAfter: 120 }],
  ['zero bytes', { kind: 'empty' }],
  ['HTML instead', { kind: 'html' }],
  ['truncated', { kind: 'truncated' }],
  ['reset mid-body', { kind: 'reset' }],
  ['hang-up', { kind: 'hang-up' }],
  ['slow drip', { kind: 'drip', bytes: 10, everyMs: 50 }],
  ['silent', { kind: 'silent' }],
  ['wrong charset label', { kind: 'charset-label', contentType: 'text/html; charset=utf-16' }],
  ['redirect elsewhere', { kind: 'redirect', to: 'https://elsewhere.example.invalid/' }],
  ['redirect loop', { kind: 'redirect-loop' }],
  ['oversize', { kind: 'oversize', bytes: 2_000_000 }],
  ['gzip bomb', { kind: 'gzip-bomb', bytes: 50_000_000 }],
  ['bad gzip', { kind: 'bad-gzip' }],
  ['foreign links', { kind: 'foreign-links', origin: 'https://elsewhere.example.invalid' }],
];

/**
 * @param {readonly (readonly [string, any])[]} faults
 * @returns {Promise<readonly { fault: string, on: string, outcome: string, others: string, afterwards: string }[]>}
 */
export async function meetFaults(faults = FAULTS) {
  const folder = newFolder();
  const worlds = [
    generateWorld({ seed: 7, items: 12, name: 'hyva', pathPrefix: '/hyva' }),
    generateWorld({ seed: 8, items: 12, name: 'paha', pathPrefix: '/paha', layout: 'C' }),
  ];
  const server = await startDynastyServer({
    worlds,
    separateHosts: true,
    now: () => new Date('2026-06-01T00:00:00Z'),
  });
  try {
    const calm = join(folder, 'calm.db');
    follow(calm, server, ['hyva', 'paha']);
    await harvestAt({ path: calm, now: NOW, client: CLIENT });
    const wanted = digestOf(calm);
    const rows = [];
    for (const [fault, action] of faults) {
      for (const on of ['feed', 'item']) {
        const path = join(folder, `${rows.length}.db`);
        follow(path, server, ['hyva', 'paha']);
        const id = worlds[1]?.meetings[0]?.id;
        server.setFault({
          do: action,
          world: 'paha',
          ...(on === 'feed' ? { path: 'page=rss/meetingitems' } : { ids: [`${id}-1`] }),
        });
        const { report, events } = await harvestAt({ path, now: NOW, client: CLIENT });
        server.clearFaults();
        const bad = report.sources.find(({ source }) => source === 'paha');
        const good = report.sources.find(({ source }) => source === 'hyva');
        const failed = events.find(
          (event) => event.kind === 'item-done' && ['failed', 'gone', 'withdrawn'].includes(event.outcome),
        );
        const outcome =
          on === 'feed'
            ? (bad?.error ?? `${bad?.outcome}, ${bad?.new} new`)
            : (failed?.detail ?? failed?.outcome ?? 'read');
        await harvestAt({ path, now: LATER, client: CLIENT });
        rows.push({
          fault,
          on,
          outcome: String(outcome).slice(0, 60),
          others:
            good?.outcome === 'ok' && good.new === 12
              ? 'untouched'
              : `DISTURBED (${good?.outcome}, ${good?.new})`,
          afterwards:
            digestOf(path) === wanted
              ? 'as undisturbed'
              : `DIFFERS (${readValue(path, 'SELECT count(*) FROM item_version')} versions)`,
        });
      }
    }
    return rows;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
