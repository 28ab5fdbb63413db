// Wall time of a harvest against the bound that manners set, its CPU and memory; and a poll with nothing new.
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { generateWorld } from '../../dist/dynasty-server/generate-world.js';
import { startDynastyServer } from '../../dist/dynasty-server/server.js';
import { readFeed } from '../../dist/feed/read-feed.js';
import { follow, harvestAt, newFolder, rowCounts } from '../torture/harness.mjs';
import { rounded, timeOf } from './measure.mjs';

/** @param {{ quick: boolean }} how */
export async function benchHarvest({ quick }) {
  const [hosts, items, delayMs] = quick ? [4, 8, 250] : [20, 15, 1000];
  const worlds = Array.from({ length: hosts }, (_, at) =>
    generateWorld({ seed: at + 1, items, name: `kunta${at}`, itemsPerMeeting: 10 }),
  );
  const server = await startDynastyServer({
    worlds,
    separateHosts: true,
    now: () => new Date('2026-06-01T00:00:00Z'),
  });
  try {
    const path = join(newFolder(), 'bench.db');
    follow(
      path,
      server,
      worlds.map(({ name }) => name),
    );
    const cpu = process.cpuUsage();
    const started = performance.now();
    await harvestAt({ path, now: '2026-06-01T08:00:00.000Z', delayMs, client: { hosts } });
    const wallMs = performance.now() - started;
    const used = process.cpuUsage(cpu);
    const perHost = countBy(server.requests.map(({ host }) => host));
    const busiest = Math.max(...perHost.values());
    const boundMs = busiest * delayMs;
    server.clearRequests();
    const before = rowCounts(path);
    const idleCpu = process.cpuUsage();
    await harvestAt({ path, now: '2026-06-01T09:00:00.000Z', delayMs: 0, client: { hosts } });
    const idle = process.cpuUsage(idleCpu);
    const asked = server.requests.filter(({ kind }) => kind !== 'robots').length;
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
    await server.close();
  }
}

/** @param {readonly string[]} keys */
function countBy(keys) {
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
