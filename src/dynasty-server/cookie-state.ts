import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from './types.js';

/** The session trouble of the field: a client that keeps the cookie is given the item it asked for before. */
export type CookieState = {
  /** The query to answer, after the session's memory; sets the cookie where the world has that trouble. */
  readonly queryFor: (
    world: World,
    request: IncomingMessage,
    response: ServerResponse,
    query: URLSearchParams,
  ) => URLSearchParams;
};

/** A memory of sessions, empty at first. */
export const createCookieState = (): CookieState => {
  const lastAsked = new Map<string, URLSearchParams>();
  return {
    queryFor: (world, request, response, query) => {
      if (world.options?.cookieState !== true || query.get('page') !== 'meetingitem') return query;
      const session = SESSION_COOKIE.exec(request.headers.cookie ?? '')?.groups?.['session'] ?? null;
      const answered = session === null ? query : (lastAsked.get(session) ?? query);
      const name = session ?? randomUUID();
      lastAsked.set(name, query);
      response.setHeader('set-cookie', `DYNASTYSESSION=${name}; path=/; HttpOnly`);
      return answered;
    },
  };
};

/** The session in a cookie header: `DYNASTYSESSION=0f9a…`. */
const SESSION_COOKIE = /DYNASTYSESSION=(?<session>[0-9a-f-]{36})/u;
