// Lets nights pass over a server of six towns: each night a harvest, the verdicts, and what the watches tell.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { startDynastyServer } from '../../dist/dynasty-server/server.js';
import {
  DISK_FULL,
  FOLLOWED_ON,
  faultsOf,
  instantOf,
  KILLED,
  REFUSED,
  REPARSED,
  wordsOf,
} from './events.mjs';
import { runAt } from './program.mjs';
import { startReceiver } from './receiver.mjs';
import { TOWNS } from './towns.mjs';

/**
 * What the nights came to, in their order. `onNight` is told of each as soon as it is over.
 * @param {readonly number[]} nights @param {(night: import('./pass-nights.mjs').Night) => void} onNight
 */
export async function passNights(nights, onNight = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), 'pykala-nights-'));
  const server = await startDynastyServer({ worlds: TOWNS, separateHosts: true });
  const receiver = await startReceiver();
  const place = { db: join(folder, 'pykala.db'), server, receiver };
  try {
    await follow(place, instantOf(nights[0] ?? 1));
    const passed = [];
    for (const [at, night] of nights.entries()) {
      const one = await passNight(place, night);
      passed.push(one);
      onNight(one);
      if (at === 0) await watch(place, instantOf(night));
    }
    return passed;
  } finally {
    receiver.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @typedef {{ db: string, server: any, receiver: Awaited<ReturnType<typeof startReceiver>> }} Place */

/** @param {Place} place @param {string} at */
async function follow({ db, server }, at) {
  const addresses = TOWNS.map(({ name }) => server.baseUrlOf(name));
  await well(runAt(['sources', 'add', '--no-check', ...addresses, '--db', db], { at }));
}

/** What answers the watches by now is known; later nights tell the rest. @param {Place} place @param {string} at */
async function watch({ db }, at) {
  await well(runAt(['watch', 'add', 'foorumi', 'järjestöfoorumi', '--db', db], { at }));
  await well(runAt(['watch', 'add', 'aloitteet', '--stage-changes', '--db', db], { at }));
}

/** @param {Place} place @param {number} night @returns {Promise<import('./pass-nights.mjs').Night>} */
async function passNight(place, night) {
  const { db, server, receiver } = place;
  const at = instantOf(night);
  server.setNow(new Date(at));
  server.clearFaults();
  for (const fault of faultsOf(night)) server.setFault(fault);
  receiver.refuse(REFUSED.includes(night));
  receiver.alerts.splice(0);
  receiver.pings.splice(0);
  if (night === FOLLOWED_ON) await followOn(place, at);
  const harvest = await harvestOn(place, night);
  if (night === REPARSED) await well(runAt(['reparse', '--db', db], { at }));
  const status = await runAt(['status', '--json', '--fail-on', FAIL_ON, '--db', db], { at });
  const told = await runAt(['watch', 'run', '-q', '--webhook', `${receiver.url}/hook`, '--db', db], { at });
  return {
    night,
    day: at.slice(0, 10),
    happens: wordsOf(night),
    harvest: harvest.code,
    ping: receiver.pings[0] ?? null,
    verdicts: Object.fromEntries(
      JSON.parse(status.stdout).map((/** @type {any} */ one) => [one.source, one.verdict]),
    ),
    status: status.code,
    watch: told.code,
    alerts: receiver.alerts.map(({ watch: name, key }) => `${name}: ${key}`),
    isSound: isSound(db),
    said: `${harvest.stderr}${told.stderr}`.trim(),
  };
}

const FAIL_ON = 'failing,dead,moved';

/** A size that the database has passed after the first night: nothing more is written into it. */
const FULL_AT_KIB = 64;

/** @param {Place} place @param {number} night */
async function harvestOn({ db, server, receiver }, night) {
  const words = ['harvest', '-q', '--delay', '0', '--ping', `${receiver.url}/ping`, '--db', db];
  const at = instantOf(night);
  if (night === DISK_FULL) return runAt(words, { at, limitKiB: FULL_AT_KIB });
  if (night !== KILLED) return runAt(words, { at });
  // The first page is stored, the second never comes, and then the run is killed.
  server.setFault({ world: 'saarela', on: 'item', after: 1, do: { kind: 'silent' } });
  server.clearRequests();
  return runAt(words, {
    at,
    killWhen: () => server.requests.some((/** @type {any} */ one) => one.fault === 'silent'),
  });
}

/** As a person would who reads `moved`: ends the old address, follows the new one. @param {Place} place @param {string} at */
async function followOn({ db, server }, at) {
  await well(runAt(['sources', 'remove', 'muuttola', '--db', db], { at }));
  await well(
    runAt(['sources', 'add', server.baseUrlOf('muuttola'), '--name', 'muuttola', '--db', db], { at }),
  );
}

/** @param {Promise<import('./program.mjs').Ran>} running */
async function well(running) {
  const ran = await running;
  if (ran.code !== 0) throw new Error(`nights: ${ran.stderr}`);
  return ran;
}

/** @param {string} path */
function isSound(path) {
  const db = new Database(path, { readonly: true });
  try {
    return db.prepare('PRAGMA integrity_check').pluck().get() === 'ok';
  } finally {
    db.close();
  }
}
