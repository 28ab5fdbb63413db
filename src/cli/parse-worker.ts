import { parentPort } from 'node:worker_threads';
import { parsePage } from '../app/parse-page.js';
import { platformNamed } from '../platforms/registry.js';
import type { ParseAnswer, ParseTask } from './parse-pool.js';

/** The other end of `parse-pool.ts`: this file is started as a thread, not imported. */
parentPort?.on('message', (task: ParseTask) => {
  parentPort?.postMessage(answerOf(task));
});

function answerOf({ id, page }: ParseTask): ParseAnswer {
  try {
    const platform = platformNamed(page.platform);
    const { body, contentType, nativeId, authority } = page;
    const url = platform.itemUrl(page.baseUrl, nativeId);
    return { id, record: parsePage({ platform, body, contentType, url, nativeId, authority }) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
