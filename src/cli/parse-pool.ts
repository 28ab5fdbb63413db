import { Worker } from 'node:worker_threads';
import type { AgendaItem } from '../domain/agenda-item.js';

/** An archived page with its bytes. */
export type PageWithBytes = {
  readonly platform: string;
  readonly baseUrl: string;
  readonly nativeId: string;
  readonly authority: string;
  readonly contentType: string | null;
  readonly body: Uint8Array;
};

/** What goes to a thread and what comes back. */
export type ParseTask = { readonly id: number; readonly page: PageWithBytes };
export type ParseAnswer =
  | { readonly id: number; readonly record: AgendaItem }
  | { readonly id: number; readonly error: string };

/** Threads that parse pages, so that both halves of a small machine are used. */
export type ParsePool = {
  readonly parse: (page: PageWithBytes) => Promise<AgendaItem>;
  readonly close: () => Promise<void>;
};

type Waiting = {
  readonly resolve: (record: AgendaItem) => void;
  readonly reject: (error: Error) => void;
};

/** Starts so many threads; pages are handed to them in turn. A thread that dies fails the pages it had. */
export function openParsePool(threads: number): ParsePool {
  const waiting = new Map<number, Waiting>();
  const settle = (answer: ParseAnswer) => {
    const waiter = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('record' in answer) waiter?.resolve(answer.record);
    else waiter?.reject(new Error(answer.error));
  };
  const failAll = (error: Error) => {
    for (const waiter of waiting.values()) waiter.reject(error);
    waiting.clear();
  };
  const workers = Array.from({ length: Math.max(1, threads) }, () => {
    const worker = new Worker(new URL('./parse-worker.js', import.meta.url));
    return worker.on('message', settle).on('error', failAll);
  });
  let next = 0;
  return {
    parse: (page) =>
      new Promise((resolve, reject) => {
        next += 1;
        waiting.set(next, { resolve, reject });
        const task: ParseTask = { id: next, page };
        workers[next % workers.length]?.postMessage(task);
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
