import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import SqliteDatabase from 'better-sqlite3';

const PROGRAM = fileURLToPath(new URL('../../bin/pykala.js', import.meta.url));

/** What a run of the program gave. `code` is `null` when a signal ended it. */
export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** How it is run, where that is not plain: standard input, more environment, a look at it while it runs. */
export type RunWords = {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The user it is run as. */
  readonly uid?: number;
  readonly onStderr?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
};

/** Runs `bin/pykala.js` as a user would, without a terminal, in an environment that has nothing of this machine's. */
export const runPykala = (words: readonly string[], run: RunWords = {}): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], {
      env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', HOME: '/nonexistent', ...run.env },
      ...(run.cwd === undefined ? {} : { cwd: run.cwd }),
      ...(run.uid === undefined ? {} : { uid: run.uid }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      stdout += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      stderr += part;
      run.onStderr?.(stderr, (signal) => child.kill(signal));
    });
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(run.input ?? '');
  });

/** The user of a Unix machine that owns nothing. */
export const NOBODY = 65_534;

/** Whether the program can be run as another user: only root may, and only where the project's folder is open to all. */
export const mayRunAs = (uid: number): boolean =>
  spawnSync(process.execPath, [PROGRAM, '--version'], { uid }).status === 0;

/** A temporary folder with a path for a database in it. */
export const makeFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'pykala-cli-'));
  return { folder, db: join(folder, 'pykala.db'), remove: () => rmSync(folder, { recursive: true }) };
};

/** Every row of the tables that hold what was harvested; what a run notes about itself is left out. */
export const contentOf = (path: string): Readonly<Record<string, unknown>> => {
  const db = new SqliteDatabase(path, { readonly: true });
  try {
    return Object.fromEntries(
      CONTENT_TABLES.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).raw().all()]),
    );
  } finally {
    db.close();
  }
};

/** Makes every item due for another look. */
export const letAllBeDue = (path: string): void => {
  const db = new SqliteDatabase(path);
  db.exec("UPDATE item_look SET due_at = '2000-01-01T00:00:00.000Z'");
  db.close();
};

const CONTENT_TABLES = [
  'source',
  'page',
  'capture',
  'governing_body',
  'meeting',
  'item',
  'item_version',
  'handling',
  'section',
  'vote',
  'vote_option',
  'motion',
  'attachment',
  'problem',
  'gap',
];
