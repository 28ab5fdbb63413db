import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import type { Letter } from '../render/letter.js';

/**
 * Hands a letter to the `sendmail` of this machine; gives `null` once it has taken it, or why it did not, within
 * `timeoutMs`.
 */
export async function sendBySendmail(
  env: NodeJS.ProcessEnv,
  { from, to, text }: Letter,
  timeoutMs: number,
): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn('sendmail', ['-i', '-f', from, '--', to], {
      // It lies where the path of a person often does not lead.
      env: { ...env, PATH: [env['PATH'] ?? '', '/usr/sbin', '/usr/lib'].join(delimiter) },
      stdio: ['pipe', 'ignore', 'pipe'],
      timeout: timeoutMs,
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      said = `${said}${part}`.slice(0, 500);
    });
    child.on('error', (error: NodeJS.ErrnoException) =>
      resolve(
        error.code === 'ENOENT'
          ? 'there is no sendmail on this machine; name a mail server with --smtp host:port'
          : `sendmail: ${error.message}`,
      ),
    );
    child.on('close', (code) =>
      resolve(code === 0 ? null : `sendmail ended with ${code ?? 'a signal'}: ${said.trim()}`),
    );
    child.stdin.on('error', () => {});
    child.stdin.end(text.replaceAll('\r\n', '\n'));
  });
}
