import type { Context } from './context.js';
import { EXIT } from './exit-codes.js';

/** Whether the user, or the system, asked this run to end. */
export type Interrupt = {
  readonly signal: AbortSignal;
  readonly isInterrupted: () => boolean;
  /** Stops listening. */
  readonly end: () => void;
};

// SIGHUP is not among them: listening to it would end runs that were started with nohup.
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Listens for Ctrl-C and SIGTERM. The first lets the page in hand be finished; the second ends the process at once,
 * which loses no more than that page: all writing is in transactions.
 */
export function watchInterrupt(context: Context): Interrupt {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
    const isTerminal = context.streams.errIsTerminal;
    context.streams.err.write(
      `${isTerminal ? '\r\u001b[K' : ''}interrupted: finishing the page in hand; once more to stop at once\n`,
    );
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return {
    signal: controller.signal,
    isInterrupted: () => controller.signal.aborted,
    end: () => {
      for (const name of SIGNALS) process.off(name, onSignal);
    },
  };
}
