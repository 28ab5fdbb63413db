// Wall time of a harvest against the bound that manners set, its CPU and memory; and a poll with nothing new.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readFeed } from '../../dist/feed/read-feed.js';
import { follow, harvestAt, newFolder, rowCounts } from '../torture/harness.mjs';
import { rounded, timeOf } from './measure.mjs';

/** @param {{ quick: boolean }} how */
export async function benchHarvest({ quick }) {
  const [hosts, items, delayMs] = quick ? [4, 30, 250] : [50, 200, 1000];
  const server = await serveHosts(hosts, items);
  try {
    const path = join(newFolder(), 'bench.db');
    follow(path, server, server.names);
    const cpu = process.cpuUsage();
    const started = performance.now();
    await harvestAt({ path, now: '2026-06-01T08:00:00.000Z', delayMs, client: { hosts } });
    const wallMs = performance.now() - started;
    const used = process.cpuUsage(cpu);
    const perHost = countBy((await server.takeRequests()).map(({ host }) => host));
    const boundMs = Math.max(...perHost.values()) * delayMs;
    const before = rowCounts(path);
    const idleCpu = process.cpuUsage();
    await harvestAt({ path, now: '2026-06-01T09:00:00.000Z', delayMs: 0, client: { hosts } });
    const idle = process.cpuUsage(idleCpu);
    const asked = (await server.takeRequests()).filter(({ kind }) => kind !== 'robots').length;
    const feed = await (await fetch(`${server.baseUrlOf('kunta0')}?page=rss/meetingitems&show=300`)).text();
    const { median: feedMs } = await timeOf(() => readFeed(feed), { repeats: 9 });
    return {
      hosts,
      itemsPerHost: items,
      delayMs,
      wallMs: Math.round(wallMs),
      boundMs,
      cpuMsPerItem: rounded((used.user + used.system) / 1000 / (hosts * items)),
      pollWithNothingNew: {
        requestsPerSource: rounded(asked / hosts),
        cpuMsPerSource: rounded((idle.user + idle.system) / 1000 / hosts),
        readingTheFeedMs: rounded(feedMs),
        contentRowsChanged: JSON.stringify(before) === JSON.stringify(rowCounts(path)) ? 0 : 'some',
      },
      ratios: {
        'harvest wall / bound of manners': rounded(wallMs / boundMs),
        'poll with nothing new, CPU per source / reading the feed': rounded(
          (idle.user + idle.system) / 1000 / hosts / feedMs,
        ),
      },
    };
  } finally {
    server.close();
  }
}

/** @param {number} hosts @param {number} items */
async function serveHosts(hosts, items) {
  const child = fork(new URL('./serve-hosts.mjs', import.meta.url), [String(hosts), String(items)]);
  const answer = () => new Promise((resolve) => child.once('message', resolve));
  const urls = new Map(await answer());
  return {
    names: [...urls.keys()],
    baseUrlOf: (/** @type {string} */ name) => urls.get(name),
    /** @returns {Promise<readonly { host: string, kind: string }[]>} */
    takeRequests: () => {
      child.send('requests');
      return answer();
    },
    close: () => void child.kill(),
  };
}

/** @param {readonly string[]} keys */
function countBy(keys) {
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
