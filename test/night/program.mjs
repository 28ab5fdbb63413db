// The program as a timer runs it, at an instant of one's choosing.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../bin/pykala.js', import.meta.url));
const CLOCK = new URL('./clock.mjs', import.meta.url).href;

/** @typedef {{ readonly code: number | null, readonly stdout: string, readonly stderr: string }} Ran */

/**
 * Runs a command line at an instant. `limitKiB` bounds the size of every file it writes, as a full disk would;
 * `killWhen` kills it as soon as that is so.
 * @param {readonly string[]} words
 * @param {{ at: string, limitKiB?: number, killWhen?: () => boolean }} run
 * @returns {Promise<Ran>}
 */
export function runAt(words, { at, limitKiB, killWhen }) {
  const line = [process.execPath, '--import', CLOCK, PROGRAM, ...words];
  const [command = '', ...rest] =
    limitKiB === undefined ? line : ['bash', '-c', `ulimit -f ${limitKiB}; exec "$@"`, 'bash', ...line];
  const child = spawn(command, rest, {
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', HOME: '/nonexistent', PYKALA_TEST_NOW: at },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (part) => {
    stdout += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part) => {
    stderr += part;
  });
  const watching = setInterval(() => killWhen?.() && child.kill('SIGKILL'), 5);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watching);
      resolve({ code, stdout, stderr });
    });
  });
}
