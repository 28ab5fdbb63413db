// Serves generated worlds, each on a host of its own, in a process of its own, so that its work is not counted as the program's.
import { generateWorld, startDynastyServer } from '../torture/harness.mjs';

const [hosts = 1, items = 10] = process.argv.slice(2).map(Number);
const worlds = Array.from({ length: hosts }, (_, at) =>
  generateWorld({ seed: at + 1, items, name: `kunta${at}`, itemsPerMeeting: 10 }),
);
const server = await startDynastyServer({
  worlds,
  separateHosts: true,
  now: () => new Date('2026-06-01T00:00:00Z'),
});
process.on('message', () => {
  process.send?.(server.requests.map(({ host, kind }) => ({ host, kind })));
  server.clearRequests();
});
process.send?.(worlds.map(({ name }) => [name, server.baseUrlOf(name)]));
