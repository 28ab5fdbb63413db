import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** The bytes of a body after its content encoding, or why there are none. */
export type BodyReading =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly code: 'TOO_LARGE' | 'BAD_ENCODING'; readonly detail: string };

/** The encodings we ask for. */
export const ACCEPT_ENCODING = 'gzip, br';

/** Bodies are cut off here, counted as sent and again as decompressed: 16 MiB. */
export const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;

type Chunks = AsyncIterable<Uint8Array>;

/**
 * Reads a body to its end and undoes its content encoding, holding never much more than `maxBytes`: bytes are
 * counted as they come and as they unfold, and the stream is closed at the first one too many. Throws only what
 * the connection throws.
 */
export async function readBody(
  stream: Readable,
  headers: Readonly<Record<string, string>>,
  maxBytes: number,
): Promise<BodyReading> {
  const encoding = encodingOf(headers);
  if (!decoders.has(encoding))
    return refuse(stream, 'BAD_ENCODING', `content encoding ${encoding} is unknown`);
  if (Number(headers['content-length']) > maxBytes) {
    return refuse(stream, 'TOO_LARGE', `${headers['content-length']} bytes announced, ${maxBytes} allowed`);
  }
  const source: Source = { fault: null };
  try {
    const sent = counted(watched(stream, source), maxBytes, 'sent');
    return { kind: 'read', bytes: await decoded(sent, encoding, maxBytes) };
  } catch (error) {
    if (error instanceof TooLarge) return refuse(stream, 'TOO_LARGE', error.message);
    // What the connection did wins over what the decoder thought of the cut-off bytes.
    if (source.fault !== null) throw source.fault.error;
    return refuse(stream, 'BAD_ENCODING', `not whole ${encoding}: ${messageOf(error)}`);
  }
}

/** Whether the connection itself failed while the body was read. */
type Source = { fault: { readonly error: unknown } | null };

/** Makes the decoder for a body that begins with the byte; `null` when there is nothing to undo. */
type DecoderFor = (firstByte: number) => Transform | null;

class TooLarge extends Error {}

const decoders: ReadonlyMap<string, DecoderFor> = new Map<string, DecoderFor>([
  ['identity', () => null],
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['br', () => createBrotliDecompress()],
  // Servers disagree whether deflate means zlib (as the standard says) or its bare stream: the first byte tells.
  ['deflate', (firstByte: number) => ((firstByte & 0x0f) === 8 ? createInflate() : createInflateRaw())],
]);

/** The one encoding of the body; a list of several is nobody's habit and comes out as an unknown one. */
function encodingOf(headers: Readonly<Record<string, string>>): string {
  const named = (headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  return named.length === 0 ? 'identity' : named.join(', ').slice(0, 60);
}

async function decoded(sent: AsyncGenerator<Uint8Array>, encoding: string, maxBytes: number) {
  const first = await sent.next();
  // A label on nothing, as some servers put on empty pages: there is nothing to undo.
  if (first.done) return new Uint8Array(0);
  const decoder = decoders.get(encoding)?.(first.value[0] ?? 0) ?? null;
  const whole = startingWith(first.value, sent);
  if (decoder === null) return collect(whole);
  return pipeline(whole, decoder, (unfolded: Chunks) => collect(counted(unfolded, maxBytes, 'decompressed')));
}

async function* watched(stream: Readable, source: Source): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) if (chunk instanceof Uint8Array && chunk.length > 0) yield chunk;
  } catch (error) {
    source.fault = { error };
    throw error;
  }
}

async function* counted(chunks: Chunks, maxBytes: number, what: string): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new TooLarge(`more than ${maxBytes} bytes ${what}`);
    yield chunk;
  }
}

async function* startingWith(first: Uint8Array, rest: Chunks): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

async function collect(chunks: Chunks): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

function refuse(stream: Readable, code: 'TOO_LARGE' | 'BAD_ENCODING', detail: string): BodyReading {
  stream.destroy();
  return { kind: 'refused', code, detail };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
