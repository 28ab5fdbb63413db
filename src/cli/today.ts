import { finnishDayAt } from '../domain/finnish-day.js';
import type { Context } from './context.js';

/** The day that ages are counted to: today in Finland, or the day as of which the archive is read. */
export function dayOf(context: Context, words: { readonly asOf?: string | undefined }): string {
  return words.asOf ?? finnishDayAt(context.now());
}
