/** Where a command's words go, and what is known of the reader at the other end. */
export type Streams = {
  /** Data. */
  readonly out: NodeJS.WritableStream;
  /** Everything else: progress, hints, errors. */
  readonly err: NodeJS.WritableStream;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Columns of the terminal, `null` when output is not one. */
  readonly width: number | null;
  readonly color: boolean;
};

/** The streams of this process. Colour is for terminals only and obeys NO_COLOR, FORCE_COLOR and TERM=dumb. */
export function processStreams(env: NodeJS.ProcessEnv, wantsColor: boolean): Streams {
  const outIsTerminal = process.stdout.isTTY === true;
  return {
    out: process.stdout,
    err: process.stderr,
    outIsTerminal,
    errIsTerminal: process.stderr.isTTY === true,
    width: outIsTerminal ? process.stdout.columns || 80 : null,
    color: wantsColor && mayColor(env, outIsTerminal),
  };
}

function mayColor(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}

/** Writes and waits until the reader has room again, so that long output needs little memory. */
export async function writeTo(stream: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> {
  if (stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      stream.removeListener('drain', done);
      stream.removeListener('close', done);
      resolve();
    };
    stream.on('drain', done);
    stream.on('close', done);
  });
}
