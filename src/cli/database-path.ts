import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the database is: `--db`, else PYKALA_DB, else the user's data folder (XDG, on Windows %APPDATA%). */
export function databasePath(option: string | undefined, env: NodeJS.ProcessEnv): string {
  return option ?? nonEmpty(env['PYKALA_DB']) ?? join(dataFolder(env), 'pykala', 'pykala.db');
}

function dataFolder(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return nonEmpty(env['APPDATA']) ?? join(homedir(), 'AppData', 'Roaming');
  return nonEmpty(env['XDG_DATA_HOME']) ?? join(homedir(), '.local', 'share');
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
