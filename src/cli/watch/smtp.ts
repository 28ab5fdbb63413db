import { connect, type Socket } from 'node:net';
import type { Letter } from '../render/letter.js';

/** A mail server: `host:port` taken apart. */
export type SmtpServer = { readonly host: string; readonly port: number };

/** Answers of a mail server longer than this are none. */
const MOST_CHARACTERS = 65_536;
// 250 mail.example — the last line of an answer has a blank, or nothing, after the number
const LAST_LINE = /^(?<code>\d{3})(?: [^\r\n]{0,2000})?\r?\n$/u;

/**
 * Hands a letter to a mail server, without encryption and without a password: a server of one's own. Gives `null`
 * once the server has taken it, or why it did not, within `timeoutMs`.
 */
export async function sendBySmtp(
  server: SmtpServer,
  letter: Letter,
  timeoutMs: number,
): Promise<string | null> {
  const socket = connect({ host: server.host, port: server.port, signal: AbortSignal.timeout(timeoutMs) });
  try {
    await talk(socket, letter);
    return null;
  } catch (cause) {
    return `the mail server: ${cause instanceof Error ? cause.message : String(cause)}`;
  } finally {
    socket.destroy();
  }
}

async function talk(socket: Socket, { from, to, text }: Letter): Promise<void> {
  const answers = answersOf(socket);
  const say = async (line: string | null, wanted: string): Promise<void> => {
    if (line !== null) socket.write(`${line}\r\n`);
    const answer = await answers.next();
    if (answer.done === true) throw new Error('it hung up');
    if (!answer.value.startsWith(wanted)) throw new Error(`it answers ${answer.value.trim().slice(0, 200)}`);
  };
  await say(null, '220');
  await say('EHLO pykala.localhost', '250');
  await say(`MAIL FROM:<${from}>`, '250');
  await say(`RCPT TO:<${to}>`, '25');
  await say('DATA', '354');
  // A line that begins with a point would end the letter.
  await say(`${text.replaceAll(/^\./gmu, '..')}.`, '250');
  // It is taken: what comes of the good-bye changes nothing.
  await new Promise<void>((resolve) => socket.end('QUIT\r\n', () => resolve()));
}

/** The answers of a server, each with all of its lines. */
async function* answersOf(socket: Socket): AsyncGenerator<string, void, void> {
  let answer = '';
  let line = '';
  for await (const part of socket.setEncoding('utf8') as AsyncIterable<string>) {
    for (const piece of part.split(/(?<=\n)/u)) {
      line += piece;
      if (answer.length + line.length > MOST_CHARACTERS) throw new Error('it talks without end');
      if (!line.endsWith('\n')) continue;
      answer += line;
      const isLast = LAST_LINE.test(line);
      line = '';
      if (!isLast) continue;
      yield answer;
      answer = '';
    }
  }
}
