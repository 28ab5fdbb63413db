// Serves one generated world until it is killed; prints its base address.
import { generateWorld, startDynastyServer } from './harness.mjs';

const items = Number(process.argv[2] ?? '100');
const world = generateWorld({ seed: 2, items, name: 'yksi', itemsPerMeeting: 25, firstDate: '2010-01-11' });
const server = await startDynastyServer({ worlds: [world], now: () => new Date('2026-06-01T00:00:00Z') });
console.log(server.baseUrlOf('yksi'));
setInterval(() => server.clearRequests(), 1_000);
