import { styleText } from 'node:util';
import { databasePath } from './database-path.js';
import { type Labels, labelLanguage, labelsIn } from './render/labels.js';
import { plainLine, plainWithStyles } from './render/plain.js';
import type { Tone } from './render/tone.js';
import { processStreams, type Streams, writeTo } from './streams.js';

/** The words that every command takes. */
export type GlobalWords = {
  readonly db?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly logFormat?: 'text' | 'json';
  readonly color?: boolean;
  readonly lang?: string;
};

/** What a command has at hand: streams, clock, environment, and the way to say things aside. */
export type Context = {
  readonly env: NodeJS.ProcessEnv;
  readonly now: () => Date;
  readonly dbPath: string;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly logFormat: 'text' | 'json';
  readonly streams: Streams;
  readonly labels: Labels;
  /** Columns of the terminal that data goes to, `null` when it goes elsewhere. */
  readonly width: number | null;
  readonly bold: (text: string) => string;
  /** Colours words by what they mean, where colour is wanted. */
  readonly paint: (tone: Tone | null, text: string) => string;
  /** Prints data; a terminal never gets control characters that a page may hold. */
  readonly print: (text: string) => Promise<void>;
  /** Prints data that is no text. */
  readonly printBytes: (bytes: Uint8Array) => Promise<void>;
  /** Says something that is no data, unless `--quiet`. */
  readonly say: (text: string) => void;
};

const COLORS = {
  done: 'green',
  refused: 'red',
  waiting: 'yellow',
  quiet: 'gray',
  added: 'green',
  removed: 'red',
} as const satisfies Readonly<Record<Tone, string>>;

/** The context of one command out of its global words. */
export function contextOf(words: GlobalWords, env: NodeJS.ProcessEnv, now: () => Date): Context {
  const streams = processStreams(env, words.color !== false);
  const quiet = words.quiet === true;
  return {
    env,
    now,
    dbPath: databasePath(words.db, env),
    quiet,
    verbose: words.verbose === true,
    logFormat: words.logFormat ?? 'text',
    streams,
    labels: labelsIn(labelLanguage(words.lang, env)),
    width: streams.width,
    bold: (text) => (streams.color ? styleText('bold', text, { validateStream: false }) : text),
    paint: (tone, text) =>
      streams.color && tone !== null ? styleText(COLORS[tone], text, { validateStream: false }) : text,
    print: (text) => writeTo(streams.out, streams.outIsTerminal ? plainWithStyles(text) : text),
    printBytes: (bytes) => writeTo(streams.out, bytes),
    say: (text) => {
      if (!quiet) streams.err.write(`${plainLine(text)}\n`);
    },
  };
}
