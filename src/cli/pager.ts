import { spawn } from 'node:child_process';
import type { Context } from './context.js';
import { plainWithStyles } from './render/plain.js';

/**
 * Prints a long text through the reader's pager (`PAGER`, else `less`) when it goes to a terminal and does not fit
 * there; else, and where no pager can be started, as it is. `PAGER=cat` or an empty one asks for none.
 */
export async function printPaged(context: Context, text: string): Promise<void> {
  const pager = context.env['PYKALA_PAGER'] ?? context.env['PAGER'] ?? 'less';
  // A terminal that does not know its height says 0.
  const isLong = text.split('\n').length > (process.stdout.rows || Number.POSITIVE_INFINITY);
  const isWanted = context.streams.outIsTerminal && isLong && pager !== '' && pager !== 'cat';
  if (!isWanted || !(await isPaged(pager, plainWithStyles(text), context.env))) await context.print(text);
}

/** `less` ends at once on a short text, keeps colours and leaves what was read on the screen. */
const LESS = '-FRX';

/** We write UTF-8, also where the locale named is not installed. */
const LESSCHARSET = 'utf-8';

function isPaged(pager: string, text: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const [command = '', ...words] = pager.split(' ').filter((word) => word !== '');
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { LESS, LESSCHARSET, ...env },
    });
    // Ctrl-C is the pager's while it shows: it ends a search there, and must not leave a pager without its program.
    const ignore = () => {};
    process.on('SIGINT', ignore);
    const end = (shown: boolean) => {
      process.removeListener('SIGINT', ignore);
      resolve(shown);
    };
    child.on('error', () => end(false));
    child.on('exit', () => end(true));
    // A reader who leaves before the end closes the pipe.
    child.stdin.on('error', () => {});
    child.stdin.end(text);
  });
}
