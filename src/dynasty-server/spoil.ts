import { gzipSync } from 'node:zlib';
import { printedOrigin } from './addresses.js';
import { type Answer, itemAnswer } from './answer-parts.js';
import type { FaultAction } from './faults.js';
import { encodeMarkup } from './markup.js';
import { feedMarkup } from './render-feed.js';
import type { Moment, World } from './types.js';
import { indexOf } from './world-index.js';

/** An answer with headers of its own, as a fault left it. */
export type SpoiledAnswer = Answer & { readonly headers: Readonly<Record<string, string>> };

export type SpoilContext = {
  readonly world: World;
  readonly now: Moment;
  readonly origin: string;
  readonly path: string;
};

/** What a fault makes of an answer; faults of the transport (reset, drip, silence …) leave it as it is. */
export const spoil = (answer: Answer, action: FaultAction, context: SpoilContext): SpoiledAnswer => {
  const whole = { ...answer, headers: {} };
  switch (action.kind) {
    case 'wrong-page':
      return { ...wrongPage(answer, action.instead ?? null, context), headers: {} };
    case 'status':
      return statusAnswer(whole, action.status, action.retryAfter);
    case 'empty':
      return { ...whole, status: 200, body: Buffer.alloc(0) };
    case 'html':
      return { ...whole, status: 200, contentType: 'text/html', body: SERVICE_BREAK };
    case 'truncated':
      return {
        ...whole,
        body: answer.body.subarray(0, Math.floor(answer.body.length * (action.share ?? 0.5))),
      };
    case 'empty-channel':
      return { ...whole, body: emptyChannel(context) };
    case 'charset-label':
      return { ...whole, contentType: action.contentType };
    case 'redirect':
      return redirect(whole, action.to, action.status ?? 302);
    case 'redirect-loop':
      return redirect(whole, `${context.path}${context.path.includes('?') ? '&' : '?'}r=1`, 302);
    case 'oversize':
      return { ...whole, body: Buffer.concat([answer.body, Buffer.alloc(action.bytes, ' ')]) };
    case 'gzip-bomb':
      return {
        ...whole,
        body: gzipSync(Buffer.alloc(action.bytes, ' ')),
        headers: { 'content-encoding': 'gzip' },
      };
    case 'bad-gzip':
      return { ...whole, headers: { 'content-encoding': 'gzip' } };
    case 'foreign-links':
      return { ...whole, body: replaceOrigin(answer.body, context, action.origin) };
    case 'body':
      return {
        ...whole,
        body: Buffer.from(action.body),
        contentType: action.contentType ?? answer.contentType,
      };
    default:
      return whole;
  }
};

const SERVICE_BREAK = Buffer.from(
  '<!DOCTYPE html><html><head><title>Huoltokatko</title></head><body><p>Palvelu on huollossa.</p></body></html>',
);

const wrongPage = (answer: Answer, instead: string | null, { world, now, origin }: SpoilContext): Answer => {
  const other = instead ?? neighbourOf(world, answer.id);
  if (other === null) return answer;
  return { ...itemAnswer(world, other, printedOrigin(world, origin), now), id: answer.id };
};

/** Another item that is surely not the asked one: of the same meeting if there is one, else of any. */
const neighbourOf = (world: World, nativeId: string | null): string | null => {
  const found = nativeId === null ? null : indexOf(world).item(nativeId);
  if (found === null) return null;
  const { meeting, item } = found;
  const next =
    meeting.items.find((other) => other.k === item.k + 1) ??
    meeting.items.find((other) => other.k !== item.k);
  if (next !== undefined) return `${meeting.id}-${next.k}`;
  const elsewhere = world.meetings.find((other) => other.id !== meeting.id && other.items.length > 0);
  return elsewhere === undefined ? null : `${elsewhere.id}-${elsewhere.items[0]?.k ?? 1}`;
};

const statusAnswer = (
  answer: SpoiledAnswer,
  status: number,
  retryAfter?: string | number,
): SpoiledAnswer => ({
  ...answer,
  status,
  contentType: 'text/html',
  body: Buffer.from(`<html><body><h1>${status}</h1></body></html>`),
  headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
});

const redirect = (answer: SpoiledAnswer, to: string, status: number): SpoiledAnswer => ({
  ...answer,
  status,
  body: Buffer.alloc(0),
  headers: { location: to },
});

const emptyChannel = ({ world, origin }: SpoilContext): Buffer =>
  encodeMarkup(
    feedMarkup(world, printedOrigin(world, origin), 'Dynasty - Kokousasiat', []),
    world.charsets?.feed ?? 'iso-8859-1',
  );

const replaceOrigin = (body: Buffer, { world, origin }: SpoilContext, other: string): Buffer =>
  Buffer.from(body.toString('latin1').replaceAll(printedOrigin(world, origin), other), 'latin1');
