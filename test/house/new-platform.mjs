// `npm run new:platform -- <id>`: the room of a new platform, its line in the registry, its test, a place for fixtures.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const FILES = ['index.ts', 'urls.ts', 'read-index.ts', 'split-blocks.ts', 'proves.ts', 'platform.test.ts'];

const TEMPLATES = fileURLToPath(new URL('./new-platform/', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: fileURLToPath(new URL('../..', import.meta.url)) } },
});
process.exitCode = make(positionals[0] ?? '', values.root);

/** Makes the files under `root`; gives the exit code: 2 when the id is no good, and nothing is touched. @param {string} id @param {string} root */
function make(id, root) {
  // dynasty · case-m · tweb
  if (!/^[a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,30}){0,3}$/u.test(id)) {
    console.error('Name the product in small letters: npm run new:platform -- casem');
    return 2;
  }
  if (existsSync(join(root, 'src/platforms', id))) {
    console.error(`There is a platform ${id} already: src/platforms/${id}`);
    return 2;
  }
  const name = id.replaceAll(/-(?<letter>.)/gu, (_, letter) => letter.toUpperCase());
  const paths = [...FILES.map((file) => writeFilled(file, { id, name, root })), register(id, name, root)];
  for (const kind of ['index', 'item']) write(join(root, 'fixtures', id, kind, '.gitkeep'), '');
  format(paths, root);
  console.log(nextSteps(id));
  return 0;
}

/** @param {string} file @param {{ id: string, name: string, root: string }} platform */
function writeFilled(file, { id, name, root }) {
  const text = readFileSync(join(TEMPLATES, `${file}.txt`), 'utf8');
  const folder = file.endsWith('.test.ts') ? 'test/platforms' : 'src/platforms';
  return write(join(root, folder, id, file), text.replaceAll('__ID__', id).replaceAll('__NAME__', name));
}

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** @param {string} id @param {string} name @param {string} root */
function register(id, name, root) {
  const path = join(root, 'src/platforms/registry.ts');
  const text = readFileSync(path, 'utf8');
  const grown = text
    .replace(
      'import type { Platform }',
      `import { ${name} } from './${id}/index.js';\nimport type { Platform }`,
    )
    .replace(/(?<=PLATFORMS: readonly Platform\[\] = \[)(?<names>[^\]]*)/u, `$<names>, ${name}`);
  return write(path, grown);
}

/** Puts imports in their order and lines in their length, as the check of the house wants them. @param {readonly string[]} paths @param {string} root */
function format(paths, root) {
  const biome = fileURLToPath(new URL('../../node_modules/@biomejs/biome/bin/biome', import.meta.url));
  spawnSync(process.execPath, [biome, 'check', '--write', '--vcs-enabled=false', ...paths], { cwd: root });
}

/** @param {string} id */
function nextSteps(id) {
  return `src/platforms/${id}/ has its five files, the registry its line, test/platforms/${id}/ its test.
It compiles, and recognises nothing yet. In this order:
  1. fixtures/${id}/: invented pages in the product's own markup (fixtures/README.md)
  2. urls.ts: what proves an address, and how addresses are built from ids
  3. read-index.ts: the feed, then the listings
  4. split-blocks.ts: the content in reading order; no word lost, none twice
  5. proves.ts: by what a page shows which item it is
  6. data/municipalities.json: a row for each authority, "platform": "${id}"
If anything outside these places must change, the contract is wrong: mend src/platforms/platform.ts first.`;
}
