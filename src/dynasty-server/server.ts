import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerOf } from './answer.js';
import type { Answer } from './answer-parts.js';
import { createCookieState } from './cookie-state.js';
import { createFaultBoard, type Fault } from './faults.js';
import { closeListener, type Listener, openListener } from './listener.js';
import type { LoggedRequest } from './request-log.js';
import { send } from './send.js';
import { spoil } from './spoil.js';
import type { World } from './types.js';

export type DynastyServerOptions = {
  readonly worlds: readonly World[];
  /** The worlds' clock; the real one if left out. */
  readonly now?: () => Date;
  /** 0 (the default) takes a free one. Only the first listener gets a port given here. */
  readonly port?: number;
  /** A listener, and so a host of its own, for each world instead of one for all. */
  readonly separateHosts?: boolean;
  readonly faults?: readonly Fault[];
  readonly seed?: number;
};

/** A Dynasty on loopback. Everything it is asked is in `requests`. */
export type DynastyServer = {
  /** Base address of a world, up to and including `DREQUEST.PHP`. Fails on an unknown name. */
  readonly baseUrlOf: (worldName: string) => string;
  readonly requests: readonly LoggedRequest[];
  readonly clearRequests: () => void;
  /** Switches a fault on; the function given back switches it off. */
  readonly setFault: (fault: Fault) => () => void;
  readonly clearFaults: () => void;
  /** Sets the worlds' clock, until set again. */
  readonly setNow: (now: Date) => void;
  /** Replaces the world of the same name (items added, texts changed), or adds one to the first listener. */
  readonly setWorld: (world: World) => void;
  readonly close: () => Promise<void>;
};

/** Starts a loopback Dynasty that serves invented worlds on 127.0.0.1 until closed. */
export const startDynastyServer = async (options: DynastyServerOptions): Promise<DynastyServer> => {
  const worlds = new Map(options.worlds.map((world) => [world.name, world]));
  const board = createFaultBoard(options.seed ?? 1);
  for (const fault of options.faults ?? []) board.set(fault);
  const cookies = createCookieState();
  const requests: LoggedRequest[] = [];
  const started = performance.now();
  let clock = options.now ?? (() => new Date());

  const answer = async (listener: Listener, request: IncomingMessage, response: ServerResponse) => {
    const entry = openEntry(listener, request, performance.now() - started);
    const at = requests.push(entry) - 1;
    const update = (more: Partial<LoggedRequest>) => {
      const logged = requests[at];
      if (logged !== undefined && logged.startedMs === entry.startedMs) requests[at] = { ...logged, ...more };
    };
    response.on('close', () => {
      listener.open -= 1;
      update({ finishedMs: performance.now() - started, status: response.statusCode });
    });
    const now = clock().toISOString();
    const url = new URL(request.url ?? '/', 'http://loopback.invalid');
    const here = listener.worldNames.flatMap((name) => worlds.get(name) ?? []);
    const robots = here.find((candidate) => candidate.options?.robots !== undefined)?.options?.robots;
    if (url.pathname === '/robots.txt') return void answerRobots(response, robots ?? null, update);
    const world = worldAt(here, url.pathname);
    if (world === null) return void response.writeHead(404).end();
    const path = url.pathname.slice(world.pathPrefix.length);
    const asked = {
      path,
      query: cookies.queryFor(world, request, response, url.searchParams),
      origin: listener.origin,
    };
    const healthy: Answer = answerOf(world, asked, now);
    const fault = board.take({
      kind: healthy.kind,
      world: world.name,
      id: healthy.id,
      path: request.url ?? '/',
      connectionReused: (listener.served.get(request.socket) ?? 1) > 1,
    });
    update({ world: world.name, kind: healthy.kind, id: healthy.id, fault: fault?.kind ?? null });
    const context = { world, now, origin: listener.origin, path: request.url ?? '/' };
    const spoiled = fault === null ? { ...healthy, headers: {} } : spoil(healthy, fault, context);
    await send(request, response, spoiled, world, fault);
  };

  const groups = options.separateHosts ? options.worlds.map((world) => [world.name]) : [[...worlds.keys()]];
  const listeners: Listener[] = [];
  for (const [at, names] of groups.entries()) {
    listeners.push(await openListener(names, at === 0 ? (options.port ?? 0) : 0, answer));
  }

  return {
    baseUrlOf: (name) => {
      const listener = listeners.find((candidate) => candidate.worldNames.includes(name));
      const world = worlds.get(name);
      if (listener === undefined || world === undefined)
        throw new Error(`dynasty-server: no world named ${name}`);
      return `${listener.origin}${world.pathPrefix}/cgi/DREQUEST.PHP`;
    },
    requests,
    clearRequests: () => void requests.splice(0),
    setFault: board.set,
    clearFaults: board.clear,
    setNow: (now) => {
      clock = () => now;
    },
    setWorld: (world) => {
      if (!worlds.has(world.name)) listeners[0]?.worldNames.push(world.name);
      worlds.set(world.name, world);
    },
    close: async () => {
      await Promise.all(listeners.map(closeListener));
    },
  };
};

const answerRobots = (
  response: ServerResponse,
  robots: string | null,
  update: (more: Partial<LoggedRequest>) => void,
): void => {
  update({ kind: 'robots' });
  response.writeHead(robots === null ? 404 : 200, { 'content-type': 'text/plain' }).end(robots ?? '');
};

/** The world with the longest prefix of the path; case does not matter to such servers. */
const worldAt = (worlds: readonly World[], path: string): World | null =>
  worlds
    .filter((world) => isUnder(path.toLowerCase(), world.pathPrefix.toLowerCase()))
    .toSorted((a, b) => b.pathPrefix.length - a.pathPrefix.length)[0] ?? null;

const isUnder = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);

const openEntry = (listener: Listener, request: IncomingMessage, startedMs: number): LoggedRequest => ({
  startedMs,
  finishedMs: null,
  world: '',
  kind: 'unknown',
  id: null,
  method: request.method ?? 'GET',
  path: request.url ?? '/',
  host: request.headers.host ?? '',
  headers: request.headers,
  concurrent: listener.open,
  connection: listener.numbers.get(request.socket) ?? 0,
  status: null,
  fault: null,
});
