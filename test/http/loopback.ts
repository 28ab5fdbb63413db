import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { type Client, createClient, type FetchRequest } from '../../src/http/client.js';
import type { ClientOptions } from '../../src/http/options.js';

/** One request as the server saw it: times from `performance.now()`. */
export type Seen = {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly startedAt: number;
  endedAt: number | null;
};

/** A server on loopback and what it has seen; robots.txt answers 404 and is seen apart. */
export type Loopback = {
  readonly url: string;
  readonly host: string;
  readonly pages: Seen[];
  readonly robots: Seen[];
  /** The most requests that were under way at the same moment, robots.txt among them. */
  readonly mostAtOnce: () => number;
  readonly connections: () => number;
  readonly close: () => Promise<void>;
};

type Options = { readonly robots?: RequestListener; readonly address?: string };

/** Serves HTTP on 127.0.0.1 (or another loopback address) until closed. */
export async function serve(listener: RequestListener, options: Options = {}): Promise<Loopback> {
  const pages: Seen[] = [];
  const robots: Seen[] = [];
  let underWay = 0;
  let mostAtOnce = 0;
  let connections = 0;
  const server = createServer((request, response) => {
    const isRobots = request.url === '/robots.txt';
    const seen = watch(request, response);
    (isRobots ? robots : pages).push(seen);
    underWay += 1;
    mostAtOnce = Math.max(mostAtOnce, underWay);
    response.on('close', () => {
      underWay -= 1;
    });
    (isRobots ? (options.robots ?? noRobots) : listener)(request, response);
  });
  server.on('connection', () => {
    connections += 1;
  });
  const port = await listen(server, options.address);
  const host = `${options.address ?? '127.0.0.1'}:${port}`;
  return {
    url: `http://${host}`,
    host,
    pages,
    robots,
    mostAtOnce: () => mostAtOnce,
    connections: () => connections,
    close: () => {
      server.closeAllConnections();
      return closed(server);
    },
  };
}

/** Notes when a request came, and when its answer was handed over whole. */
function watch(request: IncomingMessage, response: ServerResponse): Seen {
  const seen: Seen = {
    path: request.url ?? '',
    headers: request.headers,
    startedAt: performance.now(),
    endedAt: null,
  };
  const end = response.end.bind(response);
  response.end = ((...words: Parameters<typeof end>) => {
    seen.endedAt = performance.now();
    return end(...words);
  }) as typeof response.end;
  return seen;
}

/** Serves raw bytes over TCP: for answers that no HTTP library would give. Robots.txt answers 404. */
export async function serveRaw(
  talk: (socket: Socket) => void,
): Promise<Pick<Loopback, 'url' | 'host' | 'close'>> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      if (bytes.toString('latin1').startsWith('GET /robots.txt')) socket.write(NOT_FOUND);
      else talk(socket);
    });
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return closed(server);
    },
  };
}

const NOT_FOUND = 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n';

const noRobots: RequestListener = (_request, response) => {
  response.writeHead(404).end();
};

/** Listens on a free port of a loopback address and returns it. */
export async function listen(server: Server, address = '127.0.0.1'): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  return (server.address() as AddressInfo).port;
}

/** Closes a server that holds no connections any more. */
export function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A client for loopback: no pause to speak of, no retries, private addresses allowed; `more` says otherwise. */
export function quickClient(more: Partial<ClientOptions> = {}): Client {
  return createClient({
    version: '1.2.3',
    userAgentContact: null,
    delayMs: 0,
    hosts: 4,
    now: () => Date.now(),
    retries: 0,
    backoff: { firstMs: 1, capMs: 4 },
    allowPrivate: () => true,
    ...more,
  });
}

/** The request for a path of a server, with nothing known from before. */
export function pageOf(server: { readonly url: string }, path = '/', more: Partial<FetchRequest> = {}) {
  return { url: server.url + path, site: server.url, validators: null, ...more };
}

/** Waits a little, for servers that answer late. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
