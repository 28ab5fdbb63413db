import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CheckResult } from '../store/find-faults.js';

/** What is known of the machine and the database for its checks. */
export type MachineFacts = {
  readonly dbPath: string;
  readonly now: Date;
  /** The newest instant the database knows of, `null` when it has had no run. */
  readonly newestRunAt: string | null;
  readonly nodeVersion: string;
  readonly sqliteVersion: string;
};

/** Checks of what lies around the database: room on the disk, the clock, the versions of Node and SQLite. */
export function checkMachine(facts: MachineFacts): readonly CheckResult[] {
  return [checkDisk(facts), checkClock(facts), checkVersions(facts)];
}

/** Room for some thousand pages; below it a harvest may end in the middle. */
const LEAST_FREE_BYTES = 200 * 1_048_576;

function checkDisk({ dbPath }: MachineFacts): CheckResult {
  const { bavail, bsize } = statfsSync(dirname(dbPath));
  const free = bavail * bsize;
  const isShort = free < LEAST_FREE_BYTES;
  return {
    check: 'disk',
    count: isShort ? 1 : 0,
    examples: [`${Math.round(free / 1_048_576)} MiB free`],
    remedy: 'make room on the disk that holds the database, or move it and name it with --db',
  };
}

function checkClock({ now, newestRunAt }: MachineFacts): CheckResult {
  const isBehind = newestRunAt !== null && newestRunAt > now.toISOString();
  return {
    check: 'clock',
    count: isBehind ? 1 : 0,
    examples: isBehind ? [`the newest run is of ${newestRunAt}, the clock says ${now.toISOString()}`] : [],
    remedy: 'set the clock of this machine: what is due is worked out from it',
  };
}

/** The versions this program is tested with. */
function checkVersions({ nodeVersion, sqliteVersion }: MachineFacts): CheckResult {
  const [major = 0, minor = 0] = nodeVersion.replace(/^v/u, '').split('.').map(Number);
  const isOld = major < 20 || (major === 20 && minor < 19);
  return {
    check: 'versions',
    count: isOld ? 1 : 0,
    examples: [`Node ${nodeVersion}, SQLite ${sqliteVersion}`],
    remedy: 'install Node 20.19 or newer, or 22.14 or newer',
  };
}
