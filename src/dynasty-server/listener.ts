import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One port of the server with what it has seen. `served` counts requests per connection. */
export type Listener = {
  readonly server: Server;
  readonly worldNames: string[];
  origin: string;
  open: number;
  connections: number;
  readonly numbers: WeakMap<Socket, number>;
  readonly served: WeakMap<Socket, number>;
};

/** Answers one request. */
export type Handler = (
  listener: Listener,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>;

/** Opens a listener on 127.0.0.1; port 0 takes a free one. */
export const openListener = async (
  names: readonly string[],
  port: number,
  answer: Handler,
): Promise<Listener> => {
  const listener: Listener = {
    server: createServer(),
    worldNames: [...names],
    origin: '',
    open: 0,
    connections: 0,
    numbers: new WeakMap(),
    served: new WeakMap(),
  };
  listener.server.on('connection', (socket) => {
    listener.connections += 1;
    listener.numbers.set(socket, listener.connections);
  });
  listener.server.on('request', (request, response) => {
    listener.open += 1;
    listener.served.set(request.socket, (listener.served.get(request.socket) ?? 0) + 1);
    answer(listener, request, response).catch((error: unknown) => response.destroy(asError(error)));
  });
  await new Promise<void>((resolve, reject) => {
    listener.server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = listener.server.address();
  listener.origin = `http://127.0.0.1:${isAddressInfo(address) ? address.port : port}`;
  return listener;
};

/** Closes a listener and every connection to it, answered or not. */
export const closeListener = (listener: Listener): Promise<void> =>
  new Promise((resolve) => {
    listener.server.close(() => resolve());
    listener.server.closeAllConnections();
  });

const isAddressInfo = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
