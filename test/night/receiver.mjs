// Where alerts and the dead man's switch are told to: a web server on loopback.
import { createServer } from 'node:http';

/** @returns {Promise<{ url: string, alerts: { watch: string, key: string }[], pings: string[], refuse: (whether: boolean) => void, close: () => void }>} */
export async function startReceiver() {
  /** @type {{ watch: string, key: string }[]} */
  const alerts = [];
  /** @type {string[]} */
  const pings = [];
  let isRefusing = false;
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://receiver.invalid');
    if (pathname === '/ping') {
      pings.push(searchParams.get('exit') ?? '');
      return void response.end();
    }
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    if (isRefusing) return void response.writeHead(500).end();
    alerts.push(...JSON.parse(body).alerts);
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('receiver: no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    alerts,
    pings,
    refuse: (whether) => {
      isRefusing = whether;
    },
    close: () => void server.close(),
  };
}
