import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** What a mail server was told: the lines of each talk before the letter, and the letter. */
export type Taken = { readonly lines: readonly string[]; readonly letter: string };

/** A mail server on this machine that takes letters while `accepts` says so, and else refuses after the letter. */
export async function mailServer(accepts: () => boolean) {
  const taken: Taken[] = [];
  const server = createServer((socket) => talk(socket, accepts, taken));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { taken, name: `127.0.0.1:${port}`, close: () => server.close() };
}

function talk(socket: Socket, accepts: () => boolean, taken: Taken[]): void {
  const lines: string[] = [];
  let rest = '';
  let letter: string | null = null;
  socket.write('220 mail.example ESMTP\r\n');
  socket.on('error', () => {});
  socket.setEncoding('utf8').on('data', (part: string) => {
    rest += part;
    for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      if (letter !== null && line !== '.') {
        letter += `${line}\n`;
      } else if (letter !== null) {
        const isTaken = accepts();
        if (isTaken) taken.push({ lines: [...lines], letter });
        letter = null;
        socket.write(isTaken ? '250 taken\r\n' : '451 try later\r\n');
      } else {
        lines.push(line);
        if (line === 'DATA') letter = '';
        socket.write(ANSWERS[line.slice(0, 4)] ?? '250 fine\r\n');
      }
    }
  });
}

const ANSWERS: Readonly<Record<string, string>> = {
  EHLO: '250-mail.example\r\n250-SIZE 1000000\r\n250 8BITMIME\r\n',
  DATA: '354 go on\r\n',
  QUIT: '221 bye\r\n',
};
