// Harvests the real pages beside the project (../shared/real) through the loopback server with the ordinary
// commands, and prints what came of it. Run with `npm run real`; exits 2 where the folder is absent.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storedWorlds } from './stored-worlds.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, '..', 'shared', 'real');

const main = async () => {
  if (!existsSync(FOLDER)) {
    console.error(`npm run real: no folder of real pages at ${FOLDER}; nothing to do.`);
    return 2;
  }
  const { startDynastyServer } = await import('../../dist/dynasty-server/server.js');
  const worlds = storedWorlds(FOLDER);
  const server = await startDynastyServer({ worlds });
  const folder = mkdtempSync(join(tmpdir(), 'pykala-real-'));
  const pykala = (...words) => run([...words, '--db', join(folder, 'real.db')]);
  try {
    for (const world of worlds) await pykala('sources', 'add', server.baseUrlOf(world.name));
    const harvest = await pykala('harvest', '--delay', '0');
    const items = await pykala('items');
    for (const id of await oneOfEachLayout(pykala)) await pykala('show', id);
    // 3 = some source failed or was partly gone: expected, since the windows name pages nobody kept.
    return items === 0 && (harvest === 0 || harvest === 3) ? 0 : 1;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const oneOfEachLayout = async (pykala) => {
  const parts = [];
  await pykala('items', '--json', { collect: parts });
  const records = JSON.parse(parts.join('') || '[]');
  const byLayout = new Map(records.map((record) => [record.layout, record.id]));
  return [...byLayout.values()];
};

/** Runs the command as a user would; its output is passed on, or collected where asked. */
const run = (words) => {
  const last = words.find((word) => typeof word === 'object');
  const plain = words.filter((word) => typeof word === 'string');
  if (last === undefined) console.log(`\n$ pykala ${plain.slice(0, -2).join(' ')}`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'bin', 'pykala.js'), ...plain], {
      stdio: ['ignore', last === undefined ? 'inherit' : 'pipe', 'inherit'],
    });
    child.stdout?.setEncoding('utf8').on('data', (part) => last?.collect.push(part));
    child.on('error', reject).on('close', (code) => resolve(code ?? 1));
  });
};

process.exitCode = await main();
